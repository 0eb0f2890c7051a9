import { alikeOf, readingsIn } from './han/syllables.ts';
import type { Unit } from './units.ts';

/** What of a text is looked up. Each is one number: the kind and its parts, mixed. */
export const TERM = {
  character: 1,
  pair: 2,
  /** One syllable; of titles alone. */
  sound: 3,
  soundPair: 4,
  /** First letters of two neighbours; of titles alone. */
  initialPair: 5,
  initialTriple: 6,
  /** The letter that a title starts with. */
  start: 7,
  /** Three letters of the spoken title: they survive a slip of the finger. */
  letters: 8,
} as const;
export type TermKind = (typeof TERM)[keyof typeof TERM];

export function term(kind: TermKind, a: number, b = 0, c = 0): number {
  let mixed =
    Math.imul(a, 0x9e3779b1) ^ Math.imul(b + kind, 0x85ebca6b) ^ Math.imul(c + 7 * kind, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Takes a term of the units from `at` on. */
export type Sink = (kind: TermKind, term: number, at: number) => void;

/** Everything that one unit and its next two neighbours are found by. */
export function termsAt(run: readonly Unit[], at: number, isTitle: boolean, sink: Sink): void {
  const [one, two, three] = [run[at], run[at + 1], run[at + 2]];
  if (!one) return;
  if (one.code) sink(TERM.character, term(TERM.character, one.code), at);
  if (isTitle) soundOf(one, at, sink);
  if (!two) return;
  if (one.code && two.code) sink(TERM.pair, term(TERM.pair, one.code, two.code), at);
  if (one.readings && two.readings) soundPairs(one.readings, two.readings, at, sink);
  for (const a of one.initials)
    for (const b of two.initials) {
      if (isTitle) sink(TERM.initialPair, term(TERM.initialPair, a, b), at);
      for (const c of three?.initials ?? []) sink(TERM.initialTriple, term(TERM.initialTriple, a, b, c), at);
    }
}

const first: number[] = [];
const second: number[] = [];

function soundOf(unit: Unit, at: number, sink: Sink): void {
  const count = readingsIn(unit.readings, first);
  for (let index = 0; index < count; index++)
    sink(TERM.sound, term(TERM.sound, alikeOf(first[index] ?? 0)), at);
}

function soundPairs(one: number, two: number, at: number, sink: Sink): void {
  const [ones, twos] = [readingsIn(one, first), readingsIn(two, second)];
  for (let a = 0; a < ones; a++)
    for (let b = 0; b < twos; b++)
      sink(TERM.soundPair, term(TERM.soundPair, alikeOf(first[a] ?? 0), alikeOf(second[b] ?? 0)), at);
}

/** The letter that a title starts with. */
export function startTerms(run: readonly Unit[], sink: Sink): void {
  for (const initial of run[0]?.initials ?? []) sink(TERM.start, term(TERM.start, initial), 0);
}

/** Three letters each of a spoken title. */
export function letterTerms(spoken: string, sink: Sink): void {
  for (let at = 0; at + 2 < spoken.length; at++) {
    const [a, b, c] = [spoken.charCodeAt(at), spoken.charCodeAt(at + 1), spoken.charCodeAt(at + 2)];
    sink(TERM.letters, term(TERM.letters, a, b, c), at);
  }
}

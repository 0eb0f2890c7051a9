import { initialOf } from './han/syllables.ts';
import { queryText } from './search-text.ts';
import { cuttings, type Piece } from './segmentation.ts';
import { spokenOf } from './spoken.ts';
import { letterTerms, type Sink, TERM, type TermKind, term, termsAt } from './terms.ts';
import { meantBy, noiseIn } from './trade-words.ts';
import { isWordlike, type Unit, unitOf } from './units.ts';

export interface Query {
  /** As queryText makes it. */
  text: string;
  /** Parted by blanks. */
  words: string[];
  /** What to look up, and how much each weighs beside how rare it is. */
  wanted: Map<number, number>;
  /** What it would hold without a slip, such as two characters exchanged: adds, but is not missed. */
  extra: Map<number, number>;
  /** What other words of the same meaning hold, a set for each meaning: they add, but are not missed. */
  meant: Set<number>[];
  /** How many characters of it carry meaning. */
  length: number;
}

/** How telling each kind is. */
const WEIGHT: Record<TermKind, number> = {
  [TERM.character]: 0.3,
  [TERM.pair]: 0.7,
  [TERM.sound]: 0.35,
  [TERM.soundPair]: 0.5,
  [TERM.initialPair]: 0.25,
  [TERM.initialTriple]: 0.35,
  [TERM.start]: 0.5,
  [TERM.letters]: 0.2,
};
/** The units that a term is made of, counted from its first. */
const reachOf = (kind: TermKind): readonly number[] =>
  kind === TERM.pair || kind === TERM.soundPair ? [0, 1] : [0];
const NOISE_WEIGHT = 0.12;
const LETTER = /[a-z]/;

export function queryOf(typed: string): Query {
  const text = queryText(typed);
  const wanted = new Map<number, number>();
  const extra = new Map<number, number>();
  const noise = noiseIn(text);
  let from = 0;
  for (const word of text.split(' ')) {
    addWord(word, noise.subarray(from, from + word.length), wanted);
    addSlips(word, extra);
    from += word.length + 1;
  }
  const meant = meantBy(text).map(words => new Set(words.flatMap(meaningOf).filter(key => !wanted.has(key))));
  const length = noise.reduce((sum, one, at) => sum + (one || text.charAt(at) === ' ' ? 0 : 1), 0);
  return { text, words: text.split(' ').filter(Boolean), wanted, extra, meant, length };
}

function addWord(word: string, noise: Uint8Array, into: Map<number, number>): void {
  const plain = plainUnits(word);
  const isSpelled = LETTER.test(word);
  const taker =
    (units: readonly Unit[], isTaken: (kind: TermKind) => boolean): Sink =>
    (kind, key, at) => {
      const isNoise = reachOf(kind).some(step => noise[units[at + step]?.at ?? -1]);
      const weight = WEIGHT[kind] * (isNoise ? NOISE_WEIGHT : 1);
      if (isTaken(kind)) into.set(key, Math.max(into.get(key) ?? 0, weight));
    };
  const asWritten = taker(plain, kind =>
    isSpelled ? kind <= TERM.pair : kind <= TERM.pair || kind === TERM.soundPair,
  );
  for (let at = 0; at < plain.length; at++) termsAt(plain, at, false, asWritten);
  if (!isSpelled) return;
  for (const units of spelledUnits(word)) {
    const asSpoken = taker(units, kind => kind > TERM.sound || (kind === TERM.sound && units.length < 3));
    for (let at = 0; at < units.length; at++) termsAt(units, at, true, asSpoken);
    const [only] = units;
    if (units.length === 1 && only)
      for (const initial of only.initials) asSpoken(TERM.start, term(TERM.start, initial), 0);
  }
  letterTerms(
    spokenOf(word),
    taker(plain, () => true),
  );
}

/** Longest word in which a slip is looked for: a whole question has enough pieces that are right. */
const MOST_SLIPPED = 10;
const SLIP_WEIGHT = 0.35;

/** Characters that stand two apart: neighbours, had none been exchanged or put between them. */
function addSlips(word: string, into: Map<number, number>): void {
  const units = plainUnits(word);
  if (units.length > MOST_SLIPPED) return;
  for (const [at, { code, readings }] of units.entries()) {
    const next = units[at + 2];
    if (readings && next?.readings) into.set(term(TERM.pair, code, next.code), SLIP_WEIGHT);
  }
}

/** Pairs of characters, of a word of one the character itself. */
function meaningOf(word: string): number[] {
  const units = plainUnits(word);
  const keys: number[] = [];
  for (let at = 0; at < units.length; at++)
    termsAt(units, at, false, (kind, key) => {
      if (kind === (units.length === 1 ? TERM.character : TERM.pair)) keys.push(key);
    });
  return keys;
}

const plainUnits = (word: string): Unit[] =>
  [...word.split('').entries()].flatMap(([at, sign]) => {
    const code = sign.charCodeAt(0);
    return isWordlike(code) ? [{ ...unitOf(code), at }] : [];
  });

/** The word with its letters taken as pinyin, in each likely way of cutting them. */
function spelledUnits(word: string): Unit[][] {
  const ways: Unit[][] = [[]];
  for (const match of word.matchAll(/[a-z]+|[^a-z]/g)) {
    const [part] = match;
    const cut = LETTER.test(part) ? cuttings(part) : [undefined];
    const before = ways.splice(0);
    for (const way of before)
      for (const pieces of cut)
        ways.push([...way, ...(pieces ? fromPieces(pieces, match.index) : plainUnits(part))]);
    ways.splice(3);
  }
  return ways;
}

const fromPieces = (pieces: readonly Piece[], at: number): Unit[] =>
  pieces.map(({ syllable, letters }) => ({
    code: 0,
    readings: syllable,
    initials: [syllable ? initialOf(syllable) : letters.charCodeAt(0)],
    at,
  }));

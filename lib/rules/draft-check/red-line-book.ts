import type { Level, RedLine, RedLineKind } from '../../model/red-line.ts';
import type { Role } from '../../model/role.ts';
import { BUILT_IN, builtInId, type Unless } from './built-in.ts';
import type { DraftHit } from './hit.ts';
import type { DraftOccasion } from './occasion.ts';
import { type DraftText, squeeze } from './read-text.ts';
import { createWordTrie, type Found } from './word-trie.ts';
import { PATTERNS } from './words/patterns.ts';

/** A word that is looked for, with the team's decisions in it. */
interface Line {
  word: string;
  kind: RedLineKind;
  level: Level;
  unless: readonly Unless[];
  roles?: readonly Role[] | undefined;
  instead?: string | undefined;
  why?: string | undefined;
}

/** All red lines, made ready. */
export interface RedLineBook {
  check(draft: DraftText, at: DraftOccasion): DraftHit[];
}

/** How far around a word is looked, characters. */
const REACH = 14;

/** `allowed`: texts that look like a way of being reached and are the team's own, such as its mail address. */
export function createRedLineBook(rows: readonly RedLine[], allowed: readonly string[] = []): RedLineBook {
  const lines = linesOf(rows);
  const find = createWordTrie(lines.map(({ word }) => word));
  const patterns = patternsOf(rows);
  const own = allowed.map(text => text.normalize('NFKC').toLowerCase());
  return {
    check(draft, { role }) {
      const words = longest(find(draft.squeezed)).flatMap(found =>
        wordHit(draft, found, lines[found.word], role),
      );
      const shapes = patterns.flatMap(one => patternHits(draft, one, own));
      return [...shapes, ...words.filter(({ range }) => !shapes.some(shape => overlap(shape.range, range)))];
    },
  };
}

function linesOf(rows: readonly RedLine[]): Line[] {
  const byId = new Map(rows.map(row => [row.id, row]));
  const team = rows.filter(({ id, off }) => !off && !id.startsWith(builtInId('')));
  const written = new Set(team.map(({ word }) => squeeze(word)));
  const builtIn = BUILT_IN.flatMap(({ word, ...rest }): Line[] => {
    const row = byId.get(builtInId(word));
    const plain = squeeze(word);
    // What the team says of a word itself comes before what is built in.
    return row?.off || written.has(plain) ? [] : [{ ...rest, ...decided(row), word: plain }];
  });
  return [...team.map(row => ({ ...row, word: squeeze(row.word), unless: [] })), ...builtIn];
}

const decided = (row: RedLine | undefined): Partial<Line> =>
  row ? { level: row.level, roles: row.roles, instead: row.instead, why: row.why } : {};

const patternsOf = (rows: readonly RedLine[]) =>
  PATTERNS.flatMap(one => {
    const row = rows.find(({ id }) => id === builtInId(one.word));
    return row?.off ? [] : [{ ...one, ...(row ? { level: row.level } : {}) }];
  });

/** Of words that lie within each other the longest counts. */
function longest(found: readonly Found[]): Found[] {
  let reached = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isWithin = end <= reached;
      reached = Math.max(reached, end);
      return !isWithin;
    });
}

function wordHit(draft: DraftText, found: Found, line: Line | undefined, role: Role | undefined): DraftHit[] {
  if (!line || (line.roles && line.roles.length > 0 && !(role && line.roles.includes(role)))) return [];
  const start = draft.places[found.start] ?? 0;
  const end = (draft.places[found.end - 1] ?? 0) + 1;
  if (isPartOfLonger(draft.normal, start, end) || isMeantOtherwise(draft, found, line)) return [];
  const range = draft.rangeOf(start, end);
  return [
    {
      rule: line.kind,
      level: line.level,
      range,
      said: draft.source.slice(...range),
      ...(line.instead ? { should: line.instead } : {}),
      ...(line.why ? { why: line.why } : {}),
    },
  ];
}

/** `vx` in `devx`, 第1 in 第10. */
const isPartOfLonger = (normal: string, start: number, end: number): boolean =>
  [start, end].some(edge => {
    const [before, after] = [normal[edge - 1] ?? '', normal[edge] ?? ''];
    return (/[a-z]/.test(before) && /[a-z]/.test(after)) || (/\d/.test(before) && /\d/.test(after));
  });

function isMeantOtherwise({ squeezed }: DraftText, { start, end }: Found, { unless }: Line): boolean {
  const before = squeezed.slice(Math.max(0, start - REACH), start);
  const after = squeezed.slice(end, end + REACH);
  return unless.some(one => one.before?.test(before) || one.after?.test(after));
}

function patternHits(
  draft: DraftText,
  { pattern, level }: { pattern: RegExp; level: Level },
  own: readonly string[],
): DraftHit[] {
  return [...draft.normal.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    if (own.some(text => text.includes(found))) return [];
    const range = draft.rangeOf(index, index + found.length);
    return [{ rule: 'contact', level, range, said: draft.source.slice(...range) }];
  });
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[1] && b[0] < a[1];

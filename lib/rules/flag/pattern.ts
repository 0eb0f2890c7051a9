import { normalOf } from './prepare.ts';

/** Whether a pattern occurs somewhere in a text, which is to be as `normalOf` makes it. */
export type PatternFinder = (normal: string) => boolean;

const ANY_RUN = '*';
const ANY_ONE = '?';
const ANY_DIGIT = '#';
const DIGIT = /^[0-9]$/;

/**
 * `*` stands for any run of characters, none included, `?` for any one, `#` for any digit, everything else for itself. Between two `*`
 * stand pieces of a fixed length, so the first place where each fits is the best one and none is ever tried twice: a text of n characters
 * costs n times the longest piece at the most. A pattern of nothing but `*` says nothing and occurs nowhere.
 */
export function compilePattern(pattern: string): PatternFinder {
  const pieces = piecesOf(pattern);
  const plain = longestPlain(pieces);
  return normal => {
    if (pieces.length === 0 || !normal.includes(plain)) return false;
    const text = Array.from(normal);
    let from = 0;
    for (const piece of pieces) {
      const at = placeOf(piece, text, from);
      if (at === undefined) return false;
      from = at + piece.length;
    }
    return true;
  };
}

/** A pattern that says something: `***` does not. */
export const saysSomething = (pattern: string): boolean => piecesOf(pattern).length > 0;

const piecesOf = (pattern: string): string[][] =>
  normalOf(pattern)
    .split(ANY_RUN)
    .map(piece => Array.from(piece))
    .filter(piece => piece.length > 0);

/** What must stand in the text as it is written: most texts are told apart by it at once. */
function longestPlain(pieces: readonly string[][]): string {
  const runs = pieces.flatMap(piece => piece.join('').split(/[?#]/));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

function placeOf(piece: readonly string[], text: readonly string[], from: number): number | undefined {
  for (let at = from; at + piece.length <= text.length; at++) if (fits(piece, text, at)) return at;
  return undefined;
}

function fits(piece: readonly string[], text: readonly string[], at: number): boolean {
  for (const [offset, wanted] of piece.entries()) {
    const there = text[at + offset] ?? '';
    if (wanted === ANY_ONE || wanted === there) continue;
    if (wanted !== ANY_DIGIT || !DIGIT.test(there)) return false;
  }
  return true;
}

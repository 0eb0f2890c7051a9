import type { Flag } from '../../model/flag.ts';
import { LEXICONS } from './lexicon/lexicons.ts';
import type { Prepared } from './prepare.ts';
import { findSign } from './sign.ts';

/** What speaks for one flag in one text. */
export interface Score {
  weight: number;
  signs: string[];
}

/** Flags with at least one sign in the text. Rules in combine.ts add to it and take away. */
export type Scores = Map<Flag, Score>;

export const DECIDES = 1;

/** Adds up the signs of every flag. `hear` is told of each, by its place in the lexicon of its flag. */
export function scoreSigns(prepared: Prepared, hear: (flag: Flag, index: number) => void = () => {}): Scores {
  const scores: Scores = new Map();
  for (const { flag, signs } of LEXICONS) {
    for (const [index, sign] of signs.entries()) {
      if (sign.asked && !prepared.asks) continue;
      const found = findSign(sign, sign.inPictures ? prepared.normal : prepared.words);
      if (!found) continue;
      add(scores, flag, sign.weight, found);
      hear(flag, index);
    }
  }
  return scores;
}

export function add(scores: Scores, flag: Flag, weight: number, sign: string): void {
  const score = scores.get(flag) ?? { weight: 0, signs: [] };
  // Float sums such as 0.3 + 0.3 + 0.4 must reach 1.
  score.weight = Math.round((score.weight + weight) * 100) / 100;
  // Blanked-out pictures leave blanks inside a match; only a piece without blanks is sure to stand in the text.
  const piece = sign
    .split(' ')
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  if (piece && !score.signs.includes(piece)) score.signs.push(piece.slice(0, 80));
  scores.set(flag, score);
}

export const weightOf = (scores: Scores, flag: Flag): number => scores.get(flag)?.weight ?? 0;

export const has = (scores: Scores, flag: Flag): boolean => weightOf(scores, flag) >= DECIDES;

export function drop(scores: Scores, ...flags: Flag[]): void {
  for (const flag of flags) scores.delete(flag);
}

import type { Prepared } from './prepare.ts';

/** Longest run of characters that is one feature. */
const LONGEST = 3;
const FRAME = '\u0002';
const DIGITS = /\d+(?:\.\d+)?/g;
const MENTION = /@[^\s@,:;!?]{1,30}/g;
const BLANKS = /\s+/g;

/** A run of characters of a text. `[start, end)` is where it stands in what `written` gave. */
export interface Gram {
  hash: number;
  start: number;
  end: number;
}

/** The text whose runs are counted: which number or person it names says nothing about what it is. */
export const written = ({ normal }: Prepared): string =>
  `${FRAME}${normal.replace(MENTION, '@').replace(DIGITS, '0').replace(BLANKS, ' ')}${FRAME}`;

/** Every run of one to three characters; 32 bits of FNV-1a over their code units name it. */
export function gramsOf(text: string): Gram[] {
  const grams: Gram[] = [];
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5;
    for (let end = start + 1; end <= Math.min(start + LONGEST, text.length); end++) {
      hash = step(hash, text.charCodeAt(end - 1));
      if (text.slice(start, end) !== FRAME) grams.push({ hash, start, end });
    }
  }
  return grams;
}

/** The name of what is no run of characters: a sign of the lexicon, where it was written. */
export const nameHash = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = step(hash, name.charCodeAt(index) + 0x10000);
  return hash;
};

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193) >>> 0;

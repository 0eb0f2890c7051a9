import { initialOf, packedReadings, readingsIn } from './han/syllables.ts';

/** One thing that is pronounced or typed: a character, a letter, or (in a query) a syllable given by its letters. */
export interface Unit {
  /** Code unit; 0: given by its sound alone. */
  code: number;
  /** Packed readings; 0: it has none. */
  readings: number;
  /** Code unit of the first letter, of each reading. */
  initials: number[];
  /** Where it stands in its text. */
  at: number;
}

const WORDLIKE = /[\p{L}\p{N}]/u;
/** 0: not met yet, 1: belongs to words, 2: parts them. */
const kinds = new Uint8Array(0x10000);

export function isWordlike(code: number): boolean {
  const known = kinds[code];
  if (known) return known === 1;
  const isWord = WORDLIKE.test(String.fromCharCode(code));
  kinds[code] = isWord ? 1 : 2;
  return isWord;
}

const numbers: number[] = [];
const units = new Map<number, Omit<Unit, 'at'>>();

/** The unit of a character; made once. */
export function unitOf(code: number): Omit<Unit, 'at'> {
  const known = units.get(code);
  if (known) return known;
  const readings = packedReadings(code);
  const count = readingsIn(readings, numbers);
  const initials = count === 0 ? [code] : [...new Set(numbers.slice(0, count).map(initialOf))];
  const unit = { code, readings, initials };
  units.set(code, unit);
  return unit;
}

/** Runs of units that stand side by side: blanks are skipped, other signs part them unless `whole`. */
export function runsOf(text: string, whole: boolean): Unit[][] {
  const runs: Unit[][] = [[]];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordlike(code)) runs.at(-1)?.push({ ...unitOf(code), at });
    else if (code !== 0x20 && !whole && runs.at(-1)?.length) runs.push([]);
  }
  return runs;
}

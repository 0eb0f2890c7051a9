import { FURTHER_READINGS, USUAL_READINGS } from './readings.ts';

/** Numbers of syllables fit ten bits, so that the three readings of a character fit one number. */
const BITS = 10;
const MASK = (1 << BITS) - 1;

/** Every syllable by its number; number 0 is none. */
const spelled: string[] = [''];
/** As sounds that many people do not tell apart: zh/z, ang/an, l/n, ü/u. */
const alike: number[] = [0];
/** What may be typed for it, the longest first. */
const spellings: (readonly string[])[] = [[]];
const numbers = new Map<string, number>();
const alikeNumbers = new Map<string, number>();
/** Numbers of the readings of each code unit, packed. */
const packed = new Uint32Array(0x10000);

for (const words of [USUAL_READINGS, FURTHER_READINGS]) {
  for (const word of words.split(' ')) {
    const letters = word.search(/[^a-z]/);
    const number = numberOf(word.slice(0, letters));
    for (let index = letters; index < word.length; index++) addReading(word.charCodeAt(index), number);
  }
}

function numberOf(syllable: string): number {
  const known = numbers.get(syllable);
  if (known !== undefined) return known;
  const number = spelled.push(syllable) - 1;
  numbers.set(syllable, number);
  const loose = looseOf(syllable);
  const group = alikeNumbers.get(loose) ?? alikeNumbers.size + 1;
  alikeNumbers.set(loose, group);
  alike[number] = group;
  spellings[number] = spellingsOf(syllable);
  return number;
}

function addReading(unit: number, number: number): void {
  const before = packed[unit] ?? 0;
  const place = before === 0 ? 0 : before < 1 << BITS ? BITS : 2 * BITS;
  packed[unit] = before + number * 2 ** place;
}

function looseOf(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n')
    .replace('v', 'u');
}

function spellingsOf(syllable: string): string[] {
  const heads = /^[zcs]h/.test(syllable)
    ? [syllable, syllable.replace('h', '')]
    : [syllable, syllable.replace(/^([zcs])(?!h)/, '$1h')];
  const ends = heads.flatMap(one => [
    one,
    /[aei]ng$/.test(one) ? one.slice(0, -1) : one.replace(/([aei])n$/, '$1ng'),
  ]);
  const starts = ends.flatMap(one => [one, one.replace(/^l/, 'n'), one.replace(/^n/, 'l')]);
  const umlauts = starts.flatMap(one =>
    one.includes('v') ? [one, one.replace('v', 'u'), one.replace('v', 'yu')] : [one],
  );
  return [...new Set(umlauts)].toSorted((a, b) => b.length - a.length);
}

/** Readings of a code unit, packed: see readingsIn. 0: it is no Chinese character. */
export const packedReadings = (unit: number): number => packed[unit] ?? 0;

/** Puts the numbers of the readings into `into` and answers how many there are. */
export function readingsIn(readings: number, into: number[]): number {
  let count = 0;
  for (let rest = readings; rest > 0; rest = rest >>> BITS) into[count++] = rest & MASK;
  return count;
}

export const syllableNumber = (letters: string): number => numbers.get(letters) ?? 0;
export const syllableOf = (number: number): string => spelled[number] ?? '';
/** The group of syllables that are taken for the same. */
export const alikeOf = (number: number): number => alike[number] ?? 0;
export const spellingsFor = (number: number): readonly string[] => spellings[number] ?? [];
/** Code unit of the first letter. */
export const initialOf = (number: number): number => syllableOf(number).charCodeAt(0);

/** A syllable that is meant by these letters, in whichever spelling: `fang` may be typed `fan`. 0: none. */
export function syllableMeant(letters: string): number {
  return numbers.get(letters) ?? numbers.get(letters.replace('yu', 'v')) ?? 0;
}

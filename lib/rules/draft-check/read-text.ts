import { foldTraditional } from '../flag/traditional.ts';

/** A draft as the rules read it. `normal`: half-width, lower case, simplified, nothing invisible, places blanked out. */
export interface DraftText {
  source: string;
  normal: string;
  /** `normal` without blanks, and without marks that somebody put between two characters: what words are looked for in. */
  squeezed: string;
  /** Where in `normal` each unit of `squeezed` stands. */
  places: number[];
  /** The places of the draft that `[start, end)` of `normal` comes from. */
  rangeOf(start: number, end: number): [number, number];
}

/** Longest part of a draft that is read, characters; no reply box takes more. */
const MOST = 10_000;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/;
const PLACE = /\{\{[^{}\n]{1,200}\}\}/g;
/** Stands where a place was: no word, no figure, no blank. */
const BLANKED = '\u25a1';
const HAN = /\p{Script=Han}/u;
const BETWEEN = /[.·•・*_|~-]/;

/** Makes a draft ready for the rules. */
export function readText(source: string): DraftText {
  const starts: number[] = [];
  const ends: number[] = [];
  let normal = '';
  let at = 0;
  for (const character of source.slice(0, MOST)) {
    const end = at + character.length;
    const plain = plainOf(character);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    normal += plain;
    at = end;
  }
  normal = foldTraditional(normal).replace(PLACE, place => BLANKED.repeat(place.length));
  const places = placesOf(normal);
  return {
    source,
    normal,
    squeezed: places.map(place => normal[place]).join(''),
    places,
    rangeOf: (start, end) => [starts[start] ?? at, ends[end - 1] ?? at],
  };
}

function plainOf(character: string): string {
  if (character === '\n') return '\n';
  const code = character.charCodeAt(0);
  // Most of a draft is of these, and stays as it is.
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (code > 0x20 && code < 0x7f) return character.toLowerCase();
  if (INVISIBLE.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  return character.normalize('NFKC').toLowerCase();
}

function placesOf(normal: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < normal.length; at++) {
    const character = normal[at] ?? '';
    if (character === ' ' || isBetween(normal, at, character)) continue;
    places.push(at);
  }
  return places;
}

const isBetween = (normal: string, at: number, character: string): boolean =>
  BETWEEN.test(character) && HAN.test(normal[at - 1] ?? '') && HAN.test(normal[at + 1] ?? '');

/** A word as it is looked for in `squeezed`. */
export const squeeze = (word: string): string => readText(word).squeezed.replaceAll('\n', '');

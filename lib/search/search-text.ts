import { SIMPLIFIED } from './han/simplified.ts';

/** What each code unit is compared as, once it was met; 0: not met yet. */
const folded = new Uint16Array(0x10000);
for (let index = 0; index + 1 < SIMPLIFIED.length; index += 2)
  folded[SIMPLIFIED.charCodeAt(index)] = SIMPLIFIED.charCodeAt(index + 1);

/**
 * Text as the search compares it: full-width and capital letters folded, traditional characters simplified, position by position, so
 * that a match can be shown on the original.
 */
export function searchText(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index++) out += String.fromCharCode(fold(text.charCodeAt(index)));
  return out;
}

function fold(unit: number): number {
  const known = folded[unit];
  if (known) return known;
  const plain = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  const made = plain.length === 1 ? plain.charCodeAt(0) : unit;
  folded[unit] = made;
  return made;
}

/** Longest query that is looked at, characters: a customer's whole question. */
const MOST_QUERY = 120;

/** A query without the blanks that typing leaves. */
export const queryText = (query: string): string =>
  searchText(query.slice(0, 2 * MOST_QUERY))
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, MOST_QUERY);

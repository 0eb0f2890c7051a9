import type { Script } from '../model/script.ts';
import type { SearchEntry } from './entry.ts';
import { searchText } from './search-text.ts';
import { spokenMatch } from './spoken-match.ts';

/** Where the query was found, best first. `near`: only with a typo or in pieces. */
export const MATCH_KINDS = ['exact', 'title', 'tag', 'spoken', 'body', 'near'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface Match {
  kind: MatchKind;
  /** Parts of the title that matched, [start, end). */
  ranges: [number, number][];
}

/** Finds the whole query, or each of its words, in one script. Undefined: at most a near match. */
export function matchOf(script: Script, entry: SearchEntry, query: string): Match | undefined {
  const title = searchText(script.title);
  if (title === query) return { kind: 'exact', ranges: [[0, title.length]] };
  const inTitle = everyWord(query, word => stretch(title, word));
  if (inTitle) return { kind: 'title', ranges: inTitle };
  if (script.tags.some(tag => searchText(tag).includes(query))) return { kind: 'tag', ranges: [] };
  const spoken = everyWord(query, word => spokenMatch(title, entry.titleSyllables, word));
  if (spoken) return { kind: 'spoken', ranges: spoken };
  const letters = query.replaceAll(' ', '');
  if (entry.tagPinyin.includes(letters)) return { kind: 'spoken', ranges: [] };
  const body = searchText(script.body);
  const inBody = everyWord(query, word => stretch(body, word) ?? stretch(title, word));
  return inBody || entry.bodyPinyin.includes(letters) ? { kind: 'body', ranges: [] } : undefined;
}

function everyWord(
  query: string,
  find: (word: string) => [number, number] | undefined,
): [number, number][] | undefined {
  const found = query.split(' ').map(find);
  const ranges = found.filter(range => range !== undefined);
  return ranges.length === found.length ? ranges.toSorted((a, b) => a[0] - b[0]) : undefined;
}

function stretch(text: string, word: string): [number, number] | undefined {
  const start = text.indexOf(word);
  return start === -1 ? undefined : [start, start + word.length];
}

import type { Found } from './collect.ts';
import { bodyAt, tagsAt, titleAt } from './segment.ts';
import { type Stretch, stretchOf } from './stretch.ts';

/** How closely one script answers the words of a query, beside what it shares with it. */
export interface Closeness {
  found: Found;
  title: string;
  /** 0: neither title, tags nor body hold the words; up to 1: the title is the query. */
  close: number;
  /** Title and query are the same. */
  isExact: boolean;
}

/** What a find is worth by where it is. */
const IN_TAGS = 0.62;
const IN_BODY = 0.5;
/** How much of a title's worth depends on how much of the title the query names. */
const WHOLE = 0.25;

/** By the title and the tags. */
export function closeness(found: Found, words: readonly string[], text: string): Closeness {
  const title = titleAt(found.part.segment, found.doc);
  if (title === text) return { found, title, close: 1, isExact: true };
  const inTitle = shareOf(words, word => stretchOf(title, word));
  if (inTitle.quality > 0) {
    const whole = Math.min(1, inTitle.length / Math.max(1, title.length));
    return { found, title, close: inTitle.quality * (1 - WHOLE + WHOLE * whole) * 0.97, isExact: false };
  }
  const tags = tagsAt(found.part.segment, found.doc);
  const inTags =
    tags === '' ? 0 : shareOf(words, word => stretchOf(tags, word) ?? stretchOf(title, word)).quality;
  return { found, title, close: inTags * IN_TAGS, isExact: false };
}

/** The same for those that neither title nor tags answer. */
export function withBody(known: Closeness, words: readonly string[]): Closeness {
  if (known.close > 0) return known;
  const body = bodyAt(known.found.part.segment, known.found.doc);
  const { quality } = shareOf(words, word => stretchOf(known.title, word) ?? stretchOf(body, word));
  return { ...known, close: quality * IN_BODY };
}

/** The mean over all words, none of which may be missing. */
function shareOf(words: readonly string[], find: (word: string) => Stretch | undefined) {
  let [quality, length] = [0, 0];
  for (const word of words) {
    const stretch = find(word);
    if (!stretch) return { quality: 0, length: 0 };
    quality += stretch.quality / words.length;
    length += stretch.end - stretch.start;
  }
  return { quality, length };
}

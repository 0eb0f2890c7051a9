import Fuse from 'fuse.js';
import type { Closeness } from './closeness.ts';
import { tagsAt } from './segment.ts';
import { spokenOf } from './spoken.ts';

/** Fuse's pattern is cut into pieces of this many characters; more of them only cost time. */
const LONGEST = 32;

/** How near each script is to the query by Fuse, 0 to 1: forgives wrong, missing and exchanged characters, also in the pinyin of the title. */
export function nearness(candidates: readonly Closeness[], text: string): Map<Closeness, number> {
  const isSpelled = /[a-z]{2}/.test(text);
  const rows = candidates.map(candidate => ({
    candidate,
    title: candidate.title,
    tags: tagsAt(candidate.found.part.segment, candidate.found.doc),
    spoken: isSpelled ? spokenOf(candidate.title) : '',
  }));
  const fuse = new Fuse(rows, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'tags', weight: 2 },
      ...(isSpelled ? [{ name: 'spoken', weight: 3 }] : []),
    ],
    includeScore: true,
    ignoreLocation: true,
    shouldSort: false,
    threshold: 0.5,
  });
  const pattern = (isSpelled ? text.replaceAll(' ', '') : text).slice(0, LONGEST);
  return new Map(fuse.search(pattern).map(({ item, score }) => [item.candidate, 1 - (score ?? 1)]));
}

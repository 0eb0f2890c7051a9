import type { PageTime } from '../../model/time.ts';
import { readTime } from './time-text.ts';

/** When a post was published, as far as the page says, and the words for its key: only those that stay the same from day to day. */
export function postTime(words: string, now: number): { publishedAt?: PageTime; keyText: string } {
  if (words === '') return { keyText: '' };
  const { time, fixed } = readTime(words, now);
  if (time.instant === undefined) return { keyText: '' };
  return { publishedAt: time, keyText: fixed ? new Date(time.instant).toISOString() : '' };
}

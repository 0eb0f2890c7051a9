import { SECOND } from '../../base/clock.ts';
import type { PageTime } from '../../model/time.ts';

/** Ids of comments: 24 hex digits, the first eight of them the second of creation. */
const MADE_AT = /^(?:xiaohongshu:)?([0-9a-f]{8})[0-9a-f]{16}$/i;

/** The second (ms since the epoch) in which a comment with this id was made; undefined for ids of another form. */
export function secondOf(id: string): number | undefined {
  const hex = MADE_AT.exec(id)?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16) * SECOND;
}

/**
 * A time that the page says coarsely, narrowed to the second in the comment's id. Nobody has promised that ids begin with a time, so the
 * page's own words have the last say: a second outside of what they allow is not believed, and without words there is nothing to narrow.
 */
export function narrowed(time: PageTime, id: string): PageTime {
  const second = secondOf(id);
  const { earliest, latest, precision } = time;
  if (second === undefined || earliest === undefined || latest === undefined) return time;
  if (precision === 'second' || precision === 'unknown') return time;
  const [from, to] = [Math.max(earliest, second), Math.min(latest, second + SECOND - 1)];
  return from > to ? time : { ...time, instant: from, earliest: from, latest: to, precision: 'second' };
}

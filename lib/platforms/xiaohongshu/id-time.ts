import { DAY, SECOND } from '../../base/clock.ts';
import { calendarOf, startOfDay } from '../../base/shanghai.ts';
import type { PageTime } from '../../model/time.ts';

/** Ids of comments: 24 hex digits, the first eight of them the second of creation. */
const MADE_AT = /^(?:xiaohongshu:)?([0-9a-f]{8})[0-9a-f]{16}$/i;

/** The second (ms since the epoch) in which a comment with this id was made; undefined for ids of another form. */
export function secondOf(id: string): number | undefined {
  const hex = MADE_AT.exec(id)?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16) * SECOND;
}

const DAYS_AGO = /^(\d{1,4})天前/;

/**
 * `3天前` comes after `昨天 18:07`, so the site counts midnights and not spans of 24 hours, as far as one can tell: both are allowed.
 */
function inDays(time: PageTime): PageTime {
  const days = Number(DAYS_AGO.exec(time.text)?.[1]);
  const { instant, earliest, latest } = time;
  if (Number.isNaN(days) || instant === undefined || earliest === undefined || latest === undefined)
    return time;
  const start = startOfDay(calendarOf(instant)) ?? earliest;
  const now = instant + days * DAY;
  return {
    ...time,
    earliest: Math.min(earliest, start),
    latest: Math.min(now, Math.max(latest, start + DAY - 1)),
  };
}

/**
 * A time that the page says coarsely, narrowed to the second in the comment's id. Nobody has promised that ids begin with a time, so the
 * page's own words have the last say: a second outside of what they allow is not believed, and without words there is nothing to narrow.
 */
export function timeBy(words: PageTime, id: string): PageTime {
  const time = inDays(words);
  const second = secondOf(id);
  const { earliest, latest, precision } = time;
  if (second === undefined || earliest === undefined || latest === undefined) return time;
  if (precision === 'second' || precision === 'unknown') return time;
  const [from, to] = [Math.max(earliest, second), Math.min(latest, second + SECOND - 1)];
  return from > to ? time : { ...time, instant: from, earliest: from, latest: to, precision: 'second' };
}

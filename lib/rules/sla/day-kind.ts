import chineseDays from 'chinese-days';
import { DAY, type Instant } from '../../base/clock.ts';
import { OFFSET } from '../../base/shanghai.ts';

/** Days since 1970-01-01 in Shanghai. */
export const dayOf = (instant: Instant): number => Math.floor((instant + OFFSET) / DAY);

export const dayBegins = (day: number): Instant => day * DAY - OFFSET;

export type DayKind = 'holiday' | 'make-up' | 'ordinary';

/** Each verdict asks for a few days, mostly the same. */
const known = new Map<number, DayKind>();

/** Monday 0 to Sunday 6. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** What the State Council's yearly notice makes of a day, as far as the library knows the year; else it is ordinary. */
export function dayKindOf(day: number): DayKind {
  const kind = known.get(day) ?? lookUp(day);
  known.set(day, kind);
  return kind;
}

function lookUp(day: number): DayKind {
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const isWeekend = weekdayOf(day) >= 5;
  const { work, name } = chineseDays.getDayDetail(date);
  if (work) return isWeekend ? 'make-up' : 'ordinary';
  // On other weekends the library gives the weekday's name; a holiday has three in a row, its own among them.
  return !isWeekend || chineseDays.isInLieu(date) || name.includes(',') ? 'holiday' : 'ordinary';
}

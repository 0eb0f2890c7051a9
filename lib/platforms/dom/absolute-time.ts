import { DAY, HOUR, MINUTE, SECOND } from '../../base/clock.ts';
import { type Calendar, calendarOf, startOfDay } from '../../base/shanghai.ts';
import type { TimeSpan } from './time-text.ts';

const CLOCK = String.raw`(?:\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?`;
const FULL = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?${CLOCK}`);
/** `26-5-31`: a year of this century, always with all three parts. */
const SHORT = new RegExp(String.raw`^(\d{2})-(\d{1,2})-(\d{1,2})(?!\d)${CLOCK}`);
const MONTH_DAY = new RegExp(String.raw`^(\d{1,2})\s*[-/月]\s*(\d{1,2})(?!\d)\s*日?${CLOCK}`);
const NAMED = new RegExp(`^(今天|昨天|前天)${CLOCK}`);
const WEEKDAY = new RegExp(`^(?:周|星期)([一二三四五六日天])${CLOCK}`);
const BARE = /^(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?/;

const DAYS_BACK: Record<string, number> = { 今天: 0, 昨天: 1, 前天: 2 };
/** 29 February may be up to eight years back. */
const YEARS_BACK = 8;

/** A date, a day's name or a time of day. Words without a year mean the newest such day that has begun. */
export function absoluteTime(words: string, now: number): TimeSpan | undefined {
  const full = FULL.exec(words);
  if (full) {
    const [, year, month, day, ...clock] = full;
    return onDay(startOfDay({ year: Number(year), month: Number(month), day: Number(day) }), clock);
  }
  const short = SHORT.exec(words);
  if (short) {
    const [, year, month, day, ...clock] = short;
    return onDay(startOfDay({ year: 2000 + Number(year), month: Number(month), day: Number(day) }), clock);
  }
  const monthDay = MONTH_DAY.exec(words);
  if (monthDay) {
    const [, month, day, ...clock] = monthDay;
    return onDay(newestBegun(Number(month), Number(day), now), clock);
  }
  const named = NAMED.exec(words);
  if (named) {
    const [, name = '', ...clock] = named;
    return onDay(dayBefore(now, DAYS_BACK[name] ?? 0), clock);
  }
  const weekday = WEEKDAY.exec(words);
  if (weekday) {
    const [, name = '', ...clock] = weekday;
    return onDay(dayBefore(now, daysSince(name, now)), clock);
  }
  const bare = BARE.exec(words);
  return bare ? onDay(dayBefore(now, 0), bare.slice(1)) : undefined;
}

function onDay(start: number | undefined, clock: (string | undefined)[]): TimeSpan | undefined {
  if (start === undefined) return undefined;
  const [hour, minute, second] = clock;
  if (hour === undefined || minute === undefined) return lasting(start, DAY, 'day');
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const instant = start + Number(hour) * HOUR + Number(minute) * MINUTE;
  if (second === undefined) return lasting(instant, MINUTE, 'minute');
  return lasting(instant + Number(second) * SECOND, SECOND, 'second');
}

const lasting = (instant: number, unit: number, precision: TimeSpan['precision']): TimeSpan => ({
  instant,
  precision,
  earliest: instant,
  latest: instant + unit - 1,
});

function newestBegun(month: number, day: number, now: number): number | undefined {
  const { year } = calendarOf(now);
  for (let back = 0; back <= YEARS_BACK; back++) {
    const start = startOfDay({ year: year - back, month, day } satisfies Calendar);
    if (start !== undefined && start <= now) return start;
  }
  return undefined;
}

const dayBefore = (now: number, days: number): number | undefined => startOfDay(calendarOf(now - days * DAY));

/** Days back to the last day of this name; today's own name means a week ago, since today is called today. */
function daysSince(name: string, now: number): number {
  const { year, month, day } = calendarOf(now);
  const today = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const wanted = '日一二三四五六'.indexOf(name === '天' ? '日' : name);
  return ((today - wanted + 6) % 7) + 1;
}

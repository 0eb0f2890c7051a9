import { HOUR } from './clock.ts';

/** China has kept UTC+8 the whole year since 1991. */
export const OFFSET = 8 * HOUR;

/** Calendar fields in Shanghai; month 1–12. */
export interface Calendar {
  year: number;
  month: number;
  day: number;
}

export function calendarOf(instant: number): Calendar {
  const date = new Date(instant + OFFSET);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The instant at which a Shanghai day begins; undefined for a day that the calendar does not have. */
export function startOfDay({ year, month, day }: Calendar): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() - OFFSET;
}

/** The same time of day so many calendar months earlier; a day that the month lacks becomes its last. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now + OFFSET);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime() - OFFSET;
}

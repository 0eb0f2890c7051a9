/** A day as it is written; the year is often left out. */
export interface WrittenDay {
  year?: number;
  month: number;
  day: number;
}

const DAY = /(?:(\d{4})\s?[-/.年]\s?)?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?:\s?[日号])?/gu;
/** What is said of days without naming one of the calendar: 每月 18 日, 周末, 双十一, 7 天. */
const LOOSE = /[每周天日号]|双(?:十一|十二|11|12)|618|\d\s?月/u;

/** The days that a text names. */
export const daysIn = (text: string): WrittenDay[] =>
  [...text.normalize('NFKC').matchAll(DAY)].map(([, year, month, day]) => ({
    ...(year === undefined ? {} : { year: Number(year) }),
    month: Number(month),
    day: Number(day),
  }));

/** A text that says when: a day of the calendar, or in words. */
export const saysWhen = (text: string): boolean => daysIn(text).length > 0 || LOOSE.test(text);

/** A leap day is one in a year that is not said. */
export function isDay({ year = 2024, month, day }: WrittenDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The second lies before the first. Without years the turn of the year may lie between, so nothing is said. */
export function isBackwards([from, to]: readonly WrittenDay[]): boolean {
  if (from?.year === undefined || to === undefined) return false;
  const end = to.year ?? from.year;
  return to.year === undefined && to.month < from.month
    ? false
    : Date.UTC(end, to.month, to.day) < Date.UTC(from.year, from.month, from.day);
}

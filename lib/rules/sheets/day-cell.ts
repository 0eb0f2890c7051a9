import { DAY, SECOND } from '../../base/clock.ts';
import { calendarOf, OFFSET, startOfDay } from '../../base/shanghai.ts';

/** Which end of a validity: the last day still counts, so it ends where the next one begins. */
export type End = 'from' | 'to';

const OPEN = /^(长期|长期有效|永久|不限|无|至今|-|—|always|none|open)$/i;
const DATE =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]+(\d{1,2})[::](\d{2})(?:[::](\d{2})(?:\.(\d{1,3}))?)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Days since 1900 as a spreadsheet counts them, where a cell has lost its format; 2000 to 2100. */
const SERIAL = /^\d{5}$/;
const SERIAL_1970 = 25_569;
const BETWEEN = /\s*(?:至|到|~|~|—+|–|\s-\s|\bto\b)\s*/;

/** The instant that a cell names, `none` for an open end, undefined for what is no day. A day is one in Shanghai. */
export function readDay(cell: string, end: End): number | 'none' | undefined {
  const text = cell.normalize('NFKC').trim();
  if (text === '' || OPEN.test(text)) return 'none';
  if (SERIAL.test(text)) return dayEnd((Number(text) - SERIAL_1970) * DAY - OFFSET, end);
  const found = DATE.exec(text) ?? COMPACT.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, ms] = found;
  const start = startOfDay({ year: Number(year), month: Number(month), day: Number(day) });
  if (start === undefined) return undefined;
  if (hour === undefined) return dayEnd(start, end);
  const clock = [Number(hour), Number(minute), Number(second ?? 0)] as const;
  if (clock[0] > 23 || clock[1] > 59 || clock[2] > 59) return undefined;
  const seconds = clock[0] * 3600 + clock[1] * 60 + clock[2];
  return start + seconds * SECOND + Number((ms ?? '').padEnd(3, '0'));
}

const dayEnd = (start: number, end: End): number => (end === 'to' ? start + DAY : start);

/** Both ends of a span in one cell, `2026-11-01 至 2026-11-11`; one day alone is that day, an open end has no second part. */
export function readSpan(cell: string): { from: number | 'none'; to: number | 'none' } | undefined {
  const parts = cell.normalize('NFKC').trim().split(BETWEEN);
  if (parts.length > 2) return undefined;
  const [first = '', last = first] = parts;
  const from = readDay(first, 'from');
  const to = readDay(last, 'to');
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The cell that `readDay` reads as this very instant: a day where it is the edge of one, else with its time. */
export function dayCell(instant: number | undefined, end: End): string {
  if (instant === undefined) return '';
  const day = end === 'to' ? instant - DAY : instant;
  if (startOfDay(calendarOf(day)) === day) return isoDay(day);
  const time = new Date(instant + OFFSET).toISOString().slice(11, 23);
  return `${isoDay(instant)} ${time}`;
}

const isoDay = (instant: number): string => new Date(instant + OFFSET).toISOString().slice(0, 10);

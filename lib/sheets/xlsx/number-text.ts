import type { Book } from './book.ts';

const DAY = 86_400_000;
const SINCE_1900 = Date.UTC(1899, 11, 30);
const SINCE_1904 = Date.UTC(1904, 0, 1);
/** The last day that a spreadsheet knows: 9999-12-31. */
const LAST_DAY = 2_958_465;

/** A number as a person would read it in its cell: a day as `2026-11-01`, with its time where it has one, a share as `9.5%`. */
export function numberText(raw: string, style: Book['styles'][number], since1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (style === 'date' && value >= 0 && value <= LAST_DAY) return dayText(value, since1904);
  if (style === 'percent') return `${short(value * 100)}%`;
  return short(value);
}

/** Fifteen digits are what a spreadsheet shows; the sixteenth is noise of its arithmetic. */
const short = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e15 ? rounded.toFixed(0) : String(rounded);
};

function dayText(value: number, since1904: boolean): string {
  const at = new Date((since1904 ? SINCE_1904 : SINCE_1900) + Math.round(value * DAY));
  const iso = at.toISOString();
  const time = iso.slice(11, 19);
  if (value < 1) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

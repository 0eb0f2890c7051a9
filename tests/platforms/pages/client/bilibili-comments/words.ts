import type { ServedComment } from '../shapes.ts';
import { fullTime } from '../time-words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Relative on the day itself, then `2026-05-28 09:03`. */
export function timeWords(at: number, now: number): string {
  const age = now - at;
  if (age < MINUTE) return '刚刚';
  if (age < HOUR) return `${Math.floor(age / MINUTE)}分钟前`;
  if (age < 24 * HOUR) return `${Math.floor(age / HOUR)}小时前`;
  return fullTime(at).slice(0, 16);
}

/** A reply to a reply carries its address in its own words. */
export const wordsOf = ({ text, to }: ServedComment): string =>
  to === undefined ? text : `回复 @${to} :${text}`;

const EMOJI = /(\[[\p{Script=Han}a-z]{2,6}\])/u;

/** The words cut at emoji; every second piece is one. */
export const cutAtEmoji = (text: string): string[] => text.split(EMOJI);

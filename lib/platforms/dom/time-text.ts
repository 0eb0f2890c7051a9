import type { PageTime } from '../../model/time.ts';
import { absoluteTime } from './absolute-time.ts';
import { relativeTime } from './relative-time.ts';
import { wholeCharacters } from './whole-characters.ts';

const MAX_TEXT = 200;
const MAX_RAW = 2000;
const PREFIX = /^(?:最后)?(?:编辑于|发布于|发布时间|发表于|更新于)\s*[:：]?\s*/;

/** The time that words name, with the span in which the true one lies. Instants UTC ms, both ends included. */
export interface TimeSpan {
  instant: number;
  precision: PageTime['precision'];
  earliest: number;
  latest: number;
}

export interface ReadTime {
  time: PageTime;
  /** The page names a time that has not come yet; it was taken as now. */
  future?: true;
  /** Written as a date, so it stays the same words whenever the page is opened. */
  fixed?: true;
}

/**
 * A page's time words (Asia/Shanghai) as instants. Relative words count whole units: `2小时前` lies in (now-3h, now-2h]. A date names its
 * start and lasts to its end. What comes behind (a region) is passed over. Unreadable words have precision `unknown` and no instants.
 */
export function readTime(raw: string, now: number): ReadTime {
  const text = wholeCharacters(raw.slice(0, MAX_RAW).replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT));
  const words = text.replace(PREFIX, '');
  const relative = relativeTime(words, now);
  if (relative) return { time: { text, ...relative } };
  const span = absoluteTime(words, now);
  if (!span) return { time: { text, precision: 'unknown' } };
  const fixed = /^\d{4}/.test(words) ? ({ fixed: true } as const) : {};
  if (span.earliest <= now) return { time: { text, ...span, latest: Math.min(span.latest, now) }, ...fixed };
  const clamped = { instant: now, earliest: now, latest: now, precision: span.precision };
  return { time: { text, ...clamped }, future: true, ...fixed };
}

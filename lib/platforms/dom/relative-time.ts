import { DAY, HOUR, MINUTE, SECOND } from '../../base/clock.ts';
import { monthsBefore } from '../../base/shanghai.ts';
import type { TimeSpan } from './time-text.ts';

const AGO = /^(\d{1,4})\s*(秒钟?|分钟?|小时|天|日|周|星期|个?月|年)之?前/;
const JUST_NOW = /^(刚刚|刚才)/;

const EVEN: Record<string, { unit: number; precision: TimeSpan['precision'] }> = {
  秒: { unit: SECOND, precision: 'second' },
  分: { unit: MINUTE, precision: 'minute' },
  小: { unit: HOUR, precision: 'hour' },
  天: { unit: DAY, precision: 'day' },
  日: { unit: DAY, precision: 'day' },
  // Coarser than a day, and there is no finer word above it.
  周: { unit: 7 * DAY, precision: 'month' },
  星: { unit: 7 * DAY, precision: 'month' },
};

/** `N units ago`, counted down to whole units: the true time lies in (now-(N+1)u, now-N*u]. */
export function relativeTime(words: string, now: number): TimeSpan | undefined {
  if (JUST_NOW.test(words)) return spanOf(now, now - MINUTE, 'minute');
  const match = AGO.exec(words);
  if (!match) return undefined;
  const [, digits = '', name = ''] = match;
  const count = Number(digits);
  const even = EVEN[name.charAt(0)];
  if (even) return spanOf(now - count * even.unit, now - (count + 1) * even.unit, even.precision);
  const months = name === '年' ? 12 : 1;
  const precision = name === '年' ? 'year' : 'month';
  return spanOf(monthsBefore(now, count * months), monthsBefore(now, (count + 1) * months), precision);
}

const spanOf = (instant: number, after: number, precision: TimeSpan['precision']): TimeSpan => ({
  instant,
  precision,
  earliest: after + 1,
  latest: instant,
});

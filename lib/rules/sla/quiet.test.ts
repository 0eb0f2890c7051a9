import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../base/clock.ts';
import type { QuietHours } from '../../model/quiet-hours.ts';
import { quietUntil } from './quiet.ts';

const at = (text: string) => Date.parse(`2026-06-01T${text}:00+08:00`);
const night: QuietHours = { on: true, from: 22 * 60, to: 8 * 60 };

test('over midnight, by the clock in Shanghai', () => {
  const morning = at('08:00') + DAY;
  expect([at('22:00'), at('23:59'), at('00:00') + DAY].map(now => quietUntil(night, now))).toEqual([
    morning,
    morning,
    morning,
  ]);
  expect([at('21:59'), at('08:00'), at('12:00')].map(now => quietUntil(night, now))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('never while it is off, and never when it begins and ends at once', () => {
  expect(quietUntil({ ...night, on: false }, at('23:00'))).toBeUndefined();
  expect(quietUntil({ on: true, from: 60, to: 60 }, at('01:00'))).toBeUndefined();
});

/** Obviously right: look at the minutes one by one. */
function slowly({ from, to }: QuietHours, now: number): number | undefined {
  const isQuiet = (instant: number) => {
    const [hour = 0, minute = 0] = new Date(instant + 8 * 60 * MINUTE)
      .toISOString()
      .slice(11, 16)
      .split(':')
      .map(Number);
    const since = hour * 60 + minute;
    return from < to ? since >= from && since < to : from > to && (since >= from || since < to);
  };
  if (!isQuiet(now)) return undefined;
  let end = Math.floor(now / MINUTE) * MINUTE;
  while (isQuiet(end)) end += MINUTE;
  return end;
}

test('says the same as going through the minutes', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(minute, minute, fc.integer({ min: 0, max: 3 * DAY }), (from, to, since) => {
      const quiet = { on: true, from, to };
      const now = at('00:00') + since;
      expect(quietUntil(quiet, now)).toBe(slowly(quiet, now));
    }),
  );
});

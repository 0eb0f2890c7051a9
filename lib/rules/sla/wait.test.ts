import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { PageTime } from '../../model/time.ts';
import { badgeOf } from './badge.ts';
import { isRunning, urgency } from './urgency.ts';
import { verdictOf, waitOf } from './wait.ts';

const time = (earliest: number, latest: number): PageTime => ({
  text: '',
  precision: 'minute',
  instant: latest,
  earliest,
  latest,
});
const silent: PageTime = { text: '', precision: 'unknown' };
const T0 = 1_700_000_000_000;

test('waits from the first sighting when the page gives no time', () => {
  const wait = waitOf({ item: { time: silent, firstSeenAt: T0 }, targetMs: 5 * MINUTE, now: T0 + MINUTE });
  expect(wait).toMatchObject({ state: 'waiting', earliest: T0, latest: T0 });
});

test('at risk from the last 40 % on, missed once even the latest start is over target', () => {
  const item = { time: time(T0, T0), firstSeenAt: T0 + MINUTE };
  const at = (minutes: number) => waitOf({ item, targetMs: 5 * MINUTE, now: T0 + minutes * MINUTE }).state;
  expect([at(1), at(3), at(3.1), at(5), at(5.1)]).toEqual([
    'waiting',
    'waiting',
    'at-risk',
    'at-risk',
    'missed',
  ]);
});

test('a coarse time is unknown while it may be either', () => {
  const item = { time: time(T0 - 60 * MINUTE, T0), firstSeenAt: T0 };
  const at = (minutes: number) => waitOf({ item, targetMs: 30 * MINUTE, now: T0 + minutes * MINUTE }).state;
  expect([at(1), at(30), at(31)]).toEqual(['unknown', 'unknown', 'missed']);
});

test('a page clock that runs ahead counts from the first sighting', () => {
  const wait = waitOf({ item: { time: time(T0 + 99, T0 + 99), firstSeenAt: T0 }, targetMs: MINUTE, now: T0 });
  expect(wait.latest).toBe(T0);
});

test('answered and stopped items do not run; a clock without target does not either', () => {
  const item = { time: time(T0, T0), firstSeenAt: T0 };
  const states = [
    waitOf({ item: { ...item, answer: { at: T0 + 1, how: 'marked' } }, targetMs: 1, now: T0 + 9 }),
    waitOf({ item, targetMs: 1, now: T0 + 9, stopped: true }),
    waitOf({ item, targetMs: undefined, now: T0 + 9 }),
  ];
  expect(states.map(wait => wait.state)).toEqual(['answered', 'stopped', 'none']);
  expect(states.some(isRunning)).toBe(false);
});

test('a verdict never claims more than the range allows', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.nat(1000),
      fc.nat(1000),
      fc.integer({ min: 1, max: 1000 }),
      (start, width, delay, targetMs) => {
        const item = { time: time(start, start + width), firstSeenAt: start + width };
        const wait = waitOf({ item, targetMs, now: start + width });
        const at = start + width + delay;
        const verdict = verdictOf(wait, { at });
        for (const truth of [start, start + width]) {
          if (verdict === 'met') expect(at - truth).toBeLessThanOrEqual(targetMs);
          if (verdict === 'missed') expect(at - truth).toBeGreaterThan(targetMs);
        }
      },
    ),
  );
});

test('a wait only ever moves on: waiting, at risk, unknown, missed', () => {
  const order = ['waiting', 'at-risk', 'unknown', 'missed'];
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.integer({ min: 1, max: 1000 }),
      fc.nat(3000),
      fc.nat(3000),
      (width, targetMs, a, b) => {
        const item = { time: time(0, width), firstSeenAt: width };
        const at = (now: number) => order.indexOf(waitOf({ item, targetMs, now }).state);
        expect(at(width + Math.min(a, b))).toBeLessThanOrEqual(at(width + Math.max(a, b)));
      },
    ),
  );
});

test('the badge counts down the most urgent wait', () => {
  const wait = (earliest: number, targetMs: number, now: number) =>
    waitOf({ item: { time: time(earliest, earliest), firstSeenAt: earliest }, targetMs, now });
  const now = T0 + MINUTE;
  expect(badgeOf([], now)).toEqual({ text: '', state: 'calm' });
  expect(badgeOf([wait(T0, 60 * MINUTE, now), wait(T0, 5 * MINUTE, now)], now)).toEqual({
    text: '4:00',
    state: 'waiting',
  });
  expect(badgeOf([wait(T0, 60 * MINUTE, now)], now).text).toBe('59m');
  expect(badgeOf([wait(T0, 30_000, now)], now)).toEqual({ text: '超', state: 'missed' });
  expect(urgency(wait(T0, 5 * MINUTE, now))).toBe(T0 + 5 * MINUTE);
});

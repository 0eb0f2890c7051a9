import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../base/clock.ts';
import type { DutyHours, Span } from '../../model/duty-hours.ts';
import { dayKindOf, dayOf } from './day-kind.ts';
import { anyHours, isMinuteOpen, minute, shanghai } from './hours.fixture.ts';
import { hoursOf } from './hours.ts';

const OFFICE: Span[] = [
  [9 * 60, 12 * 60],
  [13 * 60, 18 * 60],
];
const WEEKLY: DutyHours = {
  kind: 'weekly',
  days: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  holidays: [],
  makeUpDays: OFFICE,
};

test('Friday 17:30 and an hour more is Monday 9:30', () => {
  expect(hoursOf(WEEKLY).after(shanghai('2026-06-05', '17:30'), HOUR)).toBe(shanghai('2026-06-08', '09:30'));
});

test('public holidays are closed and make-up days open', () => {
  // National Day 2026: 1 to 7 October; Sunday 20 September and Saturday 10 October are worked.
  expect(dayKindOf(dayOf(shanghai('2026-10-01')))).toBe('holiday');
  expect(dayKindOf(dayOf(shanghai('2026-10-07')))).toBe('holiday');
  expect(dayKindOf(dayOf(shanghai('2026-10-10')))).toBe('make-up');
  expect(dayKindOf(dayOf(shanghai('2026-10-11')))).toBe('ordinary');
  const hours = hoursOf(WEEKLY);
  expect(hours.after(shanghai('2026-09-30', '17:59'), 2 * MINUTE)).toBe(shanghai('2026-10-08', '09:01'));
  const openOn = (date: string) => hours.openBetween(shanghai(date), shanghai(date) + DAY);
  expect(openOn('2026-10-10')).toBe(8 * HOUR);
  expect(openOn('2026-10-11')).toBe(0);
});

test('a year that nobody has announced yet goes by its weekdays', () => {
  expect(dayKindOf(dayOf(shanghai('2040-10-01')))).toBe('ordinary');
});

test('never open: no instant is found, and nothing passes', () => {
  const closed = hoursOf({
    kind: 'weekly',
    days: Array.from({ length: 7 }, () => []),
    holidays: [],
    makeUpDays: [],
  });
  expect(closed.after(shanghai('2026-06-05'), 1)).toBeUndefined();
  expect(closed.openBetween(shanghai('2026-06-05'), shanghai('2026-08-05'))).toBe(0);
});

test('open time between two minutes is what counting them one by one gives', () => {
  fc.assert(
    fc.property(anyHours, minute, minute, (hours, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      let open = 0;
      for (let at = from; at < to; at += MINUTE) if (isMinuteOpen(hours, at)) open += MINUTE;
      expect(hoursOf(hours).openBetween(from, to)).toBe(open);
    }),
    { numRuns: 120 },
  );
});

test('after so much open time is the first instant at which so much has passed', () => {
  fc.assert(
    fc.property(anyHours, minute, fc.integer({ min: 1, max: 3 * DAY }), (hours, from, openMs) => {
      const { after, openBetween } = hoursOf(hours);
      const due = after(from, openMs);
      if (due === undefined) return;
      expect(openBetween(from, due)).toBe(openMs);
      expect(openBetween(from, due - 1)).toBe(openMs - 1);
    }),
  );
});

test('a rest begins and ends where the minutes close and open', () => {
  fc.assert(
    fc.property(anyHours, minute, (hours, at) => {
      const rest = hoursOf(hours).restFrom(at);
      const soon = rest ? Math.min(rest.to, at + 3 * DAY) : at + 3 * DAY;
      for (let instant = at; instant < soon; instant += MINUTE)
        expect(isMinuteOpen(hours, instant)).toBe(rest === undefined || instant < rest.from);
      if (rest && rest.to < at + 3 * DAY) expect(isMinuteOpen(hours, rest.to)).toBe(true);
    }),
    { numRuns: 120 },
  );
});

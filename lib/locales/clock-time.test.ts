import { expect, test } from 'vitest';
import { DAY } from '../base/clock.ts';
import { clockTime, dayText, momentText } from './clock-time.ts';

const NOW = new Date(2026, 10, 21, 10, 5).getTime();

test('days and times are read on this machine’s clock', () => {
  expect(clockTime(NOW)).toBe('10:05');
  expect(dayText(NOW, NOW)).toBe('11-21');
  expect(dayText(NOW + 60 * DAY, NOW)).toBe('2027-01-20');
});

test('today and tomorrow have their words', () => {
  expect(momentText(NOW, NOW)).toBe('今天 10:05');
  expect(momentText(NOW + DAY, NOW)).toBe('明天 10:05');
  expect(momentText(NOW + 3 * DAY, NOW)).toBe('11-24 10:05');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minuteOf, timeText } from './quiet-draft.ts';

test('a minute of the day and its time are the same said twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), minute => {
      expect(minuteOf(timeText(minute))).toBe(minute);
    }),
  );
  expect([timeText(0), timeText(485), timeText(1439)]).toEqual(['00:00', '08:05', '23:59']);
});

test('what is no whole time is none', () => {
  expect(['', '8:05', '24:00', '12:60', 'ab:cd'].map(minuteOf)).toEqual(Array(5).fill(undefined));
});

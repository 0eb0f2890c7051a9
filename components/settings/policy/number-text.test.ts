import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../../lib/base/clock.ts';
import { numberOf, textOf } from './number-text.ts';

const minutes = { size: MINUTE, min: 0.5, max: 10_000 };

test('what is typed is read, full-width figures too', () => {
  expect(['5', ' 30 ', '1.5', '１０', ''].map(text => numberOf(text, minutes))).toEqual([
    5 * MINUTE,
    30 * MINUTE,
    90_000,
    10 * MINUTE,
    undefined,
  ]);
});

test('what is no such number is NaN, never nothing', () => {
  const wrong = ['五', '-1', '0', '1e9', '0x10', '99999', '1,5', 'NaN'];
  expect(wrong.map(text => numberOf(text, minutes))).toEqual(wrong.map(() => Number.NaN));
  expect(numberOf('1.5', { size: 1, min: 1, max: 10, whole: true })).toBeNaN();
});

test('what is shown is read back as it was', () => {
  for (const value of [MINUTE, 90_000, DAY]) expect(numberOf(textOf(value, minutes), minutes)).toBe(value);
  expect([textOf(undefined, minutes), textOf(Number.NaN, minutes)]).toEqual(['', '']);
});

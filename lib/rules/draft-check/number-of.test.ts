import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from './number-of.ts';

test.each([
  ['199', 199],
  ['1,299.5', 1299.5],
  ['一百九十九', 199],
  ['一九九', 199],
  ['两百', 200],
  ['两百五', 250],
  ['二百零五', 205],
  ['十二', 12],
  ['三十', 30],
  ['一千二', 1200],
  ['三万五', 35_000],
  ['一万零二十', 10_020],
  ['九', 9],
  ['万万万', undefined],
  ['abc', undefined],
])('%s', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

const DIGITS = '零一二三四五六七八九';
/** As it is said in full. */
function inChinese(value: number): string {
  const parts = [...String(value)].map((digit, index, all) => {
    const step = ['', '十', '百', '千'][all.length - 1 - index] ?? '';
    return digit === '0' ? '零' : `${DIGITS[Number(digit)]}${step}`;
  });
  return parts.join('').replace(/零+/g, '零').replace(/零$/, '');
}

test('every number below ten thousand is understood as it is said in full', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), value => {
      expect(numberOf(inChinese(value))).toBe(value);
    }),
  );
});

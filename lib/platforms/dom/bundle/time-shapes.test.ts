import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime } from '../time-text.ts';
import { cutAtTimes, otherTime } from './time-shapes.ts';

const NOW = Date.UTC(2026, 10, 21, 4);
const other = (text: string) =>
  cutAtTimes(text)
    .map((piece, index) => (index % 2 === 1 ? otherTime(piece) : piece))
    .join('');

test.each([
  ['2小时前', '3小时前'],
  ['59分钟前', '17分钟前'],
  ['26-5-31 18:34', '25-6-10 17:51'],
  ['2026年05月25日 14:43', '2025年06月26日 13:00'],
  ['昨天 07:14', '昨天 06:31'],
  ['刚刚', '刚刚'],
  ['12', '12'],
  ['1.2万', '1.2万'],
])('%s becomes %s', (text, wanted) => {
  expect(other(text)).toBe(wanted);
});

const two = (number: number) => String(number).padStart(2, '0');
const texts = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 59 }),
      fc.constantFrom('秒前', '分钟前', '小时前', '天前', '周前', '个月前', '年前'),
    )
    .map(([count, unit]) => `${count}${unit}`),
  fc.date({ min: new Date('2016-01-02T00:00:00Z'), max: new Date(NOW), noInvalidDate: true }).chain(date => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
    return fc.constantFrom(
      `${year}-${two(month)}-${two(day)}`,
      `${year}-${two(month)}-${two(day)} ${clock}:07`,
      `${two(month)}-${two(day)}`,
      `${month}月${day}日 ${clock}`,
      `${year % 100}-${month}-${day} ${clock}`,
      `${year}年${two(month)}月${two(day)}日 ${clock}`,
      `昨天 ${clock}`,
    );
  }),
);

test('another time is as exact, as long, and never lies ahead', () => {
  fc.assert(
    fc.property(texts, text => {
      const [before, after] = [readTime(text, NOW), readTime(other(text), NOW)];
      expect(before.time.precision).not.toBe('unknown');
      expect([other(text), after.time.precision]).toEqual([other(text), before.time.precision]);
      expect(other(text)).toHaveLength(text.length);
      if (!before.future) expect([other(text), after.future]).toEqual([other(text), undefined]);
    }),
    { numRuns: 500 },
  );
});

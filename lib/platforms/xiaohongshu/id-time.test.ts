import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../base/clock.ts';
import { readTime } from '../dom/time-text.ts';
import { secondOf, timeBy } from './id-time.ts';

/** 2025-08-24 10:20:30 in Shanghai. */
const MADE = Date.UTC(2025, 7, 24, 2, 20, 30);
const idAt = (at: number) => `${Math.floor(at / 1000).toString(16)}000000001b03208a`;
const ID = idAt(MADE);

test('the first eight digits are a second', () => {
  expect(secondOf(ID)).toBe(MADE);
  expect(secondOf(`xiaohongshu:${ID}`)).toBe(MADE);
});

test.each(['', '68a9', `${ID}0`, `fp-${ID}`, 'weibo:5012345678901234'])('%s says no time', id => {
  expect(secondOf(id)).toBeUndefined();
});

test.each([
  ['2025-08-24', MADE + 9 * DAY],
  ['1小时前', MADE + HOUR + 5000],
  ['昨天 10:20', MADE + DAY],
  // By midnights three, by the clock two and a half.
  ['3天前', Date.UTC(2025, 7, 26, 16, 20, 30)],
])('%s is narrowed to the second in the id', (words, now) => {
  const { time } = readTime(words, now);
  expect(timeBy(time, ID)).toEqual({
    text: words,
    precision: 'second',
    instant: MADE,
    earliest: MADE,
    latest: MADE + 999,
  });
});

test.each(['2025-08-23', '2025-08-25', '3小时前', '', '有人说过'])('%s has the last say', words => {
  const { time } = readTime(words, MADE + HOUR);
  expect(timeBy(time, ID)).toEqual(time);
});

test('what comes out lies within what the words allow, and within the second', () => {
  const words = fc.constantFrom(
    '刚刚',
    '5分钟前',
    '3小时前',
    '昨天 15:59',
    '2天前',
    '08-20',
    '2025-08-24',
    '去年',
  );
  fc.assert(
    fc.property(words, fc.integer({ min: -4 * DAY, max: 4 * DAY }), (text, off) => {
      const { time } = readTime(text, MADE);
      const out = timeBy(time, idAt(MADE + off));
      const allowed = timeBy(time, '');
      if (out.precision !== 'second') {
        expect(out).toEqual(allowed);
        return;
      }
      const [from = 0, to = 0] = [out.earliest, out.latest];
      expect(from >= (allowed.earliest ?? Infinity) && to <= (allowed.latest ?? 0) && from <= to).toBe(true);
      expect(Math.floor(from / 1000)).toBe(Math.floor((MADE + off) / 1000));
      expect(out.instant).toBe(from);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, douyinTime, kuaishouTime, xiaohongshuTime } from './time-words.ts';

const NOON = new Date(2026, 5, 17, 12, 0, 0).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [30_000, '刚刚', '刚刚', '刚刚'],
  [3 * MINUTE, '3分钟前', '3分钟前', '3分钟前'],
  [2 * HOUR, '2小时前', '2小时前', '2小时前'],
  [13 * HOUR, '昨天 23:00', '13小时前', '13小时前'],
  [3 * DAY, '3天前', '3天前', '06月14日 12:00'],
  [40 * DAY, '05-08', '40天前', '05月08日 12:00'],
  [400 * DAY, '2025-05-13', '400天前', '2025年05月13日 12:00'],
])('%d ms old', (age, xiaohongshu, kuaishou, douyin) => {
  expect(xiaohongshuTime(NOON - age, NOON)).toBe(xiaohongshu);
  expect(kuaishouTime(NOON - age, NOON)).toBe(kuaishou);
  expect(douyinTime(NOON - age, NOON)).toBe(douyin);
});

test('every age has words, and minutes are never sixty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }), minutes => {
      for (const words of [xiaohongshuTime, kuaishouTime, douyinTime]) {
        const said = words(NOON - minutes * MINUTE, NOON);
        expect(said).toMatch(
          /^(刚刚|[1-9]\d*(分钟|小时|天)前|昨天 \d\d:\d\d|(\d{4}-)?\d\d-\d\d|(\d{4}年)?\d\d月\d\d日 \d\d:\d\d)$/,
        );
        expect(said).not.toMatch(/^([6-9]\d|\d{3,})分钟|^(2[4-9]|[3-9]\d)小时/);
      }
    }),
  );
});

test('large counts are said in ten thousands', () => {
  expect([0, 9999, 10_000, 12_345, 123_456].map(countWords)).toEqual(['0', '9999', '1万', '1.2万', '12.3万']);
});

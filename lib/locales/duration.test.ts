import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../base/clock.ts';
import type { Wait } from '../model/wait.ts';
import { dueWords, figures, leftWords, spanText, waitedWords } from './duration.ts';
import { setLanguage } from './index.ts';

const NOW = Date.UTC(2026, 10, 21, 3, 0, 0);
const exact = (waitedMs: number, more: Partial<Wait> = {}): Wait => {
  const wait = { earliest: NOW - waitedMs, latest: NOW - waitedMs, targetMs: 30 * MINUTE, ...more };
  const { earliest, latest, targetMs } = wait;
  const due = {
    riskAt: earliest + targetMs * 0.6,
    dueAt: earliest + targetMs,
    lateAt: latest + targetMs,
  };
  return { state: 'waiting', ...wait, due };
};

afterEach(() => setLanguage('zh-CN'));

test('counts up to the second when the time is exact', () => {
  expect(waitedWords(exact(112 * SECOND), NOW)?.text).toBe('1:52');
  expect(waitedWords(exact(112 * SECOND), NOW + 9 * SECOND)?.text).toBe('2:01');
});

test('missed says so and goes on counting', () => {
  const wait = exact(2 * HOUR + 14 * MINUTE + 8 * SECOND, { state: 'missed' });
  expect(waitedWords(wait, NOW)).toMatchObject({ text: '2:14:08 超时', tone: 'late' });
  expect(waitedWords(wait, NOW)?.say).toBe('已等 2 小时 14 分,超过时限');
});

test('off duty it says that the clock rests, and counts on afterwards', () => {
  const wait = exact(112 * SECOND, { rest: { from: NOW - SECOND, to: NOW + 10 * SECOND } });
  expect(waitedWords(wait, NOW)).toEqual({
    text: '1:52 · 班外',
    say: '已等 2 分。账号现在不在班,时限停着',
    tone: 'quiet',
  });
  expect(leftWords(wait, NOW)?.text).toBe('1:52 · 班外');
  expect(waitedWords(wait, NOW + 10 * SECOND)?.text).toBe('2:02');
});

test('figures are no finer than the page', () => {
  const minute = exact(0, { earliest: NOW - 13 * MINUTE, latest: NOW - 12 * MINUTE });
  expect(waitedWords(minute, NOW)?.text).toBe('12 分');
  const coarse = exact(0, { earliest: NOW - 60 * MINUTE, latest: NOW - 20 * MINUTE, targetMs: 2 * HOUR });
  expect(waitedWords(coarse, NOW)?.text).toBe('≈ 40 分');
  expect(waitedWords({ ...coarse, state: 'unknown' }, NOW)?.text).toBe('≈ 40 分 可能超时');
  expect(waitedWords(coarse, NOW)?.say).toBe('已等 20 分 到 1 小时,页面只写了大概时间');
});

test('says what is left until it is over', () => {
  expect(leftWords(exact(28 * MINUTE + 36 * SECOND, { state: 'at-risk' }), NOW)).toMatchObject({
    text: '剩 1:24',
    tone: 'risk',
  });
  expect(leftWords(exact(31 * MINUTE, { state: 'missed' }), NOW)).toMatchObject({
    text: '31:00 超时',
    tone: 'late',
  });
});

test('no clock, no words; answered tells how long it took', () => {
  expect(waitedWords(exact(0, { state: 'none' }), NOW)).toBeUndefined();
  expect(waitedWords(exact(0, { state: 'stopped' }), NOW)).toBeUndefined();
  const answered = exact(10 * MINUTE, { state: 'answered', answeredAt: NOW - 8 * MINUTE - 12 * SECOND });
  expect(waitedWords(answered, NOW)).toMatchObject({ text: '1:48 回的', tone: 'done' });
});

test('a deadline is left or late', () => {
  expect(dueWords(NOW + 580 * SECOND, NOW).text).toBe('剩 9:40');
  expect(dueWords(NOW - 61 * SECOND, NOW)).toMatchObject({ text: '超了 1:01', tone: 'late' });
});

test('English reads the same table', () => {
  setLanguage('en');
  expect(leftWords(exact(28 * MINUTE), NOW)?.text).toBe('2:00 left');
});

test('figures read back to the same number of seconds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399 }), seconds => {
      const parts = figures(seconds * SECOND)
        .split(':')
        .map(Number);
      expect(parts.reduce((sum, part) => sum * 60 + part, 0)).toBe(seconds);
    }),
  );
});

test('a wider range never pretends to the second', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 * HOUR }),
      fc.integer({ min: 2 * SECOND, max: HOUR }),
      (low, width) => {
        expect(spanText(low, low + width)).not.toContain(':');
      },
    ),
  );
});

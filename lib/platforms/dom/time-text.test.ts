import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../base/clock.ts';
import { readTime } from './time-text.ts';

/** Tuesday 2026-06-16 12:34:56 in Shanghai. */
const NOW = Date.parse('2026-06-16T12:34:56+08:00');
const at = (shanghai: string): number => Date.parse(`${shanghai}+08:00`);

test.each([
  ['刚刚', 0, MINUTE, 'minute'],
  ['5秒前', 5 * SECOND, SECOND, 'second'],
  ['3分钟前·广东', 3 * MINUTE, MINUTE, 'minute'],
  ['1小时前上海', HOUR, HOUR, 'hour'],
  ['2天前浙江', 2 * DAY, DAY, 'day'],
  ['19天前', 19 * DAY, DAY, 'day'],
  ['1周前·地区', 7 * DAY, 7 * DAY, 'month'],
])('%s counts whole units down', (text, ago, unit, precision) => {
  expect(readTime(text, NOW).time).toEqual({
    text,
    precision,
    instant: NOW - ago,
    earliest: NOW - ago - unit + 1,
    latest: NOW - ago,
  });
});

test('a short year is a year, and never a month', () => {
  expect(readTime('26-5-31 18:34 来自广东', NOW).time).toMatchObject({
    instant: at('2026-05-31T18:34:00'),
    precision: 'minute',
  });
  expect(readTime('12-5-31 18:34', NOW).time.instant).toBe(at('2012-05-31T18:34:00'));
});

test.each([
  ['2个月前', '2026-04-16T12:34:56', '2026-03-16T12:34:56', 'month'],
  ['1年前', '2025-06-16T12:34:56', '2024-06-16T12:34:56', 'year'],
])('%s goes by the calendar', (text, latest, after, precision) => {
  expect(readTime(text, NOW).time).toEqual({
    text,
    precision,
    instant: at(latest),
    earliest: at(after) + 1,
    latest: at(latest),
  });
});

test.each([
  ['今天 08:05', '2026-06-16T08:05:00', MINUTE, 'minute'],
  ['昨天 15:59湖北', '2026-06-15T15:59:00', MINUTE, 'minute'],
  ['前天 00:00', '2026-06-14T00:00:00', MINUTE, 'minute'],
  ['周一 15:59', '2026-06-15T15:59:00', MINUTE, 'minute'],
  ['星期天', '2026-06-14T00:00:00', DAY, 'day'],
  ['周二', '2026-06-09T00:00:00', DAY, 'day'],
  ['09:30', '2026-06-16T09:30:00', MINUTE, 'minute'],
  ['03-27天津', '2026-03-27T00:00:00', DAY, 'day'],
  ['12-31', '2025-12-31T00:00:00', DAY, 'day'],
  ['02-29', '2024-02-29T00:00:00', DAY, 'day'],
  ['07-29 10:20', '2025-07-29T10:20:00', MINUTE, 'minute'],
  ['2025-08-24', '2025-08-24T00:00:00', DAY, 'day'],
  ['编辑于 2025-08-23 上海', '2025-08-23T00:00:00', DAY, 'day'],
  ['2026-05-28 09:03', '2026-05-28T09:03:00', MINUTE, 'minute'],
  ['2026-05-28 09:03:19', '2026-05-28T09:03:19', SECOND, 'second'],
  ['06月06日 15:07', '2026-06-06T15:07:00', MINUTE, 'minute'],
  ['2024年12月06日', '2024-12-06T00:00:00', DAY, 'day'],
  ['发布于2026年05月25日 14:43', '2026-05-25T14:43:00', MINUTE, 'minute'],
  ['编辑于 昨天 12:30', '2026-06-15T12:30:00', MINUTE, 'minute'],
])('%s begins at %s', (text, start, unit, precision) => {
  const instant = at(start);
  expect(readTime(text, NOW).time).toEqual({
    text,
    precision,
    instant,
    earliest: instant,
    latest: instant + unit - 1,
  });
});

test('today lasts until now, not until midnight', () => {
  const { time } = readTime('06-16', NOW);
  expect([time.instant, time.latest]).toEqual([at('2026-06-16T00:00:00'), NOW]);
});

test('a time that has not come is taken as now, and told', () => {
  const { time, future } = readTime('2026-06-17 08:00', NOW);
  expect(future).toBe(true);
  expect([time.instant, time.earliest, time.latest]).toEqual([NOW, NOW, NOW]);
  expect(readTime('23:59', NOW).future).toBe(true);
});

test.each(['', '不久以前', '2026-13-40', '02-30', '25:61', '99999999天前', '回复'])('%j is no time', text => {
  expect(readTime(text, NOW).time).toEqual({ text, precision: 'unknown' });
});

test('only a whole date stays the same words from day to day', () => {
  expect(readTime('2025-08-24', NOW).fixed).toBe(true);
  expect(readTime('08-24', NOW).fixed).toBeUndefined();
  expect(readTime('3天前', NOW).fixed).toBeUndefined();
});

test('whatever a page says, the instant lies in its span and the span not after now', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.nat(9999), fc.constantFrom('秒前', '分钟前', '小时前', '天前', '周前', '个月前', '年前', ''))
      .map(([n, unit]) => `${n}${unit}`),
    fc
      .tuple(fc.nat(2100), fc.nat(13), fc.nat(32), fc.nat(25), fc.nat(60))
      .map(([y, m, d, h, s]) => `${y}-${m}-${d} ${h}:${String(s).padStart(2, '0')}`),
    fc
      .tuple(fc.constantFrom('昨天', '前天', '今天'), fc.nat(25), fc.nat(60))
      .map(([day, h, m]) => `${day} ${h}:${m}北京`),
  );
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: at('2000-01-01T00:00:00'), max: at('2090-01-01T00:00:00') }),
      (text, now) => {
        const { time } = readTime(text, now);
        if (time.precision === 'unknown') return time.instant === undefined;
        const { instant = Number.NaN, earliest = Number.NaN, latest = Number.NaN } = time;
        return earliest <= instant && instant <= latest && latest <= now && time.text.length <= 200;
      },
    ),
    { numRuns: 2000 },
  );
});

test('what was said at an instant is read back as a span that holds it', () => {
  const two = (count: number) => String(count).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 * DAY }), age => {
      const written = NOW - age;
      const local = new Date(written + 8 * HOUR);
      const day = `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
      const clock = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
      const said = [
        day,
        `${day} ${clock}`,
        `${Math.floor(age / HOUR)}小时前`,
        `${Math.floor(age / DAY)}天前`,
      ];
      return said.every(text => {
        const { time } = readTime(text, NOW);
        if (time.precision === 'unknown') return /^\d{5}/.test(text);
        return (time.earliest ?? NOW) <= written && written <= (time.latest ?? 0);
      });
    }),
  );
});

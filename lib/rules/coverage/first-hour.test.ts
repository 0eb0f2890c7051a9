import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../base/clock.ts';
import { byId, T0, within } from '../item/sightings.fixture.ts';
import { firstHourOf, frontRowsOf } from './first-hour.ts';
import { occasionsOf } from './occasions.ts';

test('an exact time runs for its window and is over then; no time says nothing', () => {
  const published = within(T0, 0, 'second');
  const endsAt = { earliest: T0 + HOUR, latest: T0 + HOUR };
  expect(firstHourOf(published, HOUR, T0)).toEqual({ state: 'running', endsAt });
  expect(firstHourOf(published, HOUR, T0 + HOUR - 1).state).toBe('running');
  expect(firstHourOf(published, HOUR, T0 + HOUR).state).toBe('over');
  expect(firstHourOf(undefined, HOUR, T0)).toEqual({ state: 'unknown' });
  expect(firstHourOf({ text: '', precision: 'unknown' }, HOUR, T0)).toEqual({ state: 'unknown' });
});

test('where the range straddles the end nobody knows; a publication in the future is none', () => {
  const today = within(T0, DAY, 'day');
  expect(firstHourOf(today, HOUR, T0 + 2 * HOUR).state).toBe('unknown');
  expect(firstHourOf(within(T0, MINUTE, 'minute'), HOUR, T0 + HOUR + 1).state).toBe('unknown');
  expect(firstHourOf(within(T0 + MINUTE, 0, 'second'), HOUR, T0).state).toBe('running');
  expect(firstHourOf(within(T0 + DAY, 0, 'second'), HOUR, T0).state).toBe('unknown');
});

test('a page that says when a post was edited says at most that it is old', () => {
  const edited = { ...within(T0, MINUTE, 'minute'), text: '编辑于 3分钟前' };
  expect(firstHourOf(edited, HOUR, T0 + 3 * MINUTE)).toEqual({ state: 'unknown' });
  expect(firstHourOf(edited, HOUR, T0 + 2 * HOUR)).toEqual({ state: 'over' });
});

test('running and over are said only where every publication within the range agrees', () => {
  const part = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3 * HOUR }),
      fc.integer({ min: 0, max: 2 * HOUR }),
      fc.integer({ min: 1, max: 2 * HOUR }),
      part,
      (age, width, windowMs, share) => {
        const now = T0 + 3 * HOUR;
        const { state } = firstHourOf(within(now - age, Math.min(width, age), 'minute'), windowMs, now);
        const truth = now - age + (Math.min(width, age) * share) / 100;
        const isRunning = now < truth + windowMs;
        expect(state === 'running' && !isRunning).toBe(false);
        expect(state === 'over' && isRunning).toBe(false);
      },
    ),
  );
});

test('a narrower range never says less', () => {
  const range = fc.tuple(fc.nat(2 * HOUR), fc.nat(HOUR), fc.nat(HOUR), fc.nat(HOUR));
  fc.assert(
    fc.property(range, ([age, before, width, after]) => {
      const [now, from] = [T0 + 9 * HOUR, T0 + 9 * HOUR - age - width - after];
      const wide = firstHourOf(within(from - before, before + width + after, 'hour'), HOUR, now).state;
      const fine = firstHourOf(within(from, width, 'minute'), HOUR, now).state;
      expect([fine, 'unknown']).toContain(wide);
    }),
  );
});

test('the front rows are the first comments in time, without replies and without our own', () => {
  const at = (id: string, minute: number, over = {}) =>
    byId(id, { time: within(T0 + minute * MINUTE, MINUTE, 'minute'), ...over });
  const own = { name: 'x', isPostAuthor: true, accountId: 'kos' };
  const items = [
    at('late', 9),
    at('b', 2),
    at('a', 2),
    at('own', 0, { author: own }),
    at('reply', 1, { parentId: 'xiaohongshu:a' }),
    at('friend', 3, { author: { ...own, accountId: 'koc' } }),
  ];
  const ids = (rows: number) => frontRowsOf(items, 'kos', rows).map(({ id }) => id.slice(12));
  expect(ids(3)).toEqual(['a', 'b', 'friend']);
  expect(ids(10)).toHaveLength(4);
});

test('occasions: front rows of a star, and comments of our own KOC and KOE accounts', () => {
  const [stranger, friend] = [
    byId('1'),
    byId('2', { author: { name: 'x', isPostAuthor: false, accountId: 'koc' } }),
  ];
  const star = { host: { role: 'KOL' as const }, author: undefined, inFront: true };
  expect(occasionsOf(stranger, star)).toEqual(['first-hour']);
  expect(occasionsOf(stranger, { ...star, inFront: false })).toEqual([]);
  expect(occasionsOf(stranger, { ...star, host: { role: 'KOC' } })).toEqual([]);
  expect(occasionsOf(friend, { ...star, author: { role: 'KOC' } })).toEqual(['head-account']);
  expect(occasionsOf(friend, { ...star, author: { role: 'KOS' }, inFront: false })).toEqual([]);
  const reply = { ...friend, parentId: 'xiaohongshu:1' };
  expect(occasionsOf(reply, { ...star, author: { role: 'KOC' }, inFront: false })).toEqual([]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE, SECOND } from '../../base/clock.ts';
import { Bell, type Board } from './bell.ts';
import type { Reminder } from './index.ts';
import type { Pressing } from './running.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const standing = (...names: string[]): Reminder['standing'] =>
  names.map(authorName => ({
    stage: 'risk',
    one: {
      kind: 'item',
      accountId: 'kos',
      accountName: 'kos',
      authorName,
      text: '',
      itemId: authorName,
      ids: [authorName],
      wait: { state: 'at-risk', earliest: 0, latest: 0 },
      mine: true,
      firstSeenAt: 0,
    } satisfies Pressing,
  }));

function setUp() {
  const did: string[] = [];
  const now: { reminder: Reminder; shown: boolean } = {
    reminder: { standing: [], fresh: false },
    shown: false,
  };
  const names = (reminder: Reminder) => reminder.standing.map(({ one }) => one.authorName).join();
  const board: Board = {
    said: names,
    ring: async reminder => {
      now.shown = true;
      did.push(`ring ${names(reminder)}`);
    },
    setRight: async reminder => {
      if (now.shown) did.push(`set right ${names(reminder)}`);
      return now.shown;
    },
    clear: async () => {
      now.shown = false;
      did.push('clear');
    },
  };
  const bell = new Bell({ remind: async () => now.reminder }, () => Date.now(), board);
  const say = async (names: string[], fresh: boolean, more: Partial<Reminder> = {}) => {
    now.reminder = { standing: standing(...names), fresh, ...more };
    bell.check();
    await vi.advanceTimersByTimeAsync(SECOND);
  };
  return { did, now, bell, say };
}

test('news rings; what is the same is left alone; what is answered is taken out without a sound', async () => {
  const { did, say } = setUp();
  await say(['a', 'b'], true);
  await say(['a', 'b'], false);
  await say(['b'], false);
  await say([], false);
  expect(did).toEqual(['ring a,b', 'set right b', 'clear']);
});

test('news right after news is put to it; later news rings again', async () => {
  const { did, say } = setUp();
  await say(['a'], true);
  await say(['a', 'b'], true);
  await vi.advanceTimersByTimeAsync(MINUTE);
  await say(['a', 'b', 'c'], true);
  expect(did).toEqual(['ring a', 'set right a,b', 'ring a,b,c']);
});

test('a notification that somebody closed comes back for news alone', async () => {
  const { did, now, say } = setUp();
  await say(['a', 'b'], true);
  now.shown = false;
  await say(['a'], false);
  await say(['a', 'c'], true);
  expect(did).toEqual(['ring a,b', 'ring a,c']);
});

test('many changes are one question, and the next one comes when it is time', async () => {
  const remind = vi.fn(
    async (): Promise<Reminder> => ({
      standing: [],
      fresh: false,
      nextAt: 1_000_000 + 20 * SECOND,
    }),
  );
  const board: Board = {
    said: () => '',
    ring: async () => {},
    setRight: async () => true,
    clear: async () => {},
  };
  const bell = new Bell({ remind }, () => Date.now(), board);
  for (let change = 0; change < 50; change++) bell.check();
  await vi.advanceTimersByTimeAsync(19 * SECOND);
  expect(remind).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1.4 * SECOND);
  expect(remind).toHaveBeenCalledTimes(2);
});

test('a board that refuses once does not silence what follows', async () => {
  const ring = vi.fn<Board['ring']>().mockRejectedValueOnce(new Error('refused'));
  const board: Board = { said: () => 'x', setRight: async () => false, clear: async () => {}, ring };
  const remind = async () => ({ standing: standing('x'), fresh: true });
  const bell = new Bell({ remind }, () => Date.now(), board);
  await expect(bell.ask()).rejects.toThrow('refused');
  await bell.ask();
  expect(ring).toHaveBeenCalledTimes(2);
});

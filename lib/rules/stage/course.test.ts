import { expect, test } from 'vitest';
import type { Item } from '../../model/item.ts';
import { endingOf } from './course.ts';

const message = (no: number, from: 'us' | 'them', over: Partial<Item> = {}): Item => ({
  id: `m${no}`,
  idKind: 'platform',
  author: { name: from, isPostAuthor: false, ...(from === 'us' ? { accountId: 'kos' } : {}) },
  text: 'x',
  time: { text: '', precision: 'minute', earliest: 5, latest: 5 },
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.dm',
  post: { key: 'dm-1', title: 'x' },
  labels: [],
  reasons: [],
  labelledAt: 1,
  firstSeenAt: 9,
  updatedAt: 1,
  ...(no > 0 ? { previousId: `m${no - 1}` } : {}),
  ...over,
});
const ids = (items: Item[]) => {
  const { last, heard } = endingOf(items);
  return [last?.id, heard?.id];
};

test('of messages of one minute the order decides, in whatever order they come', () => {
  const talk = [message(0, 'them'), message(1, 'us'), message(2, 'them'), message(3, 'us')];
  expect(ids(talk)).toEqual(['m3', 'm2']);
  expect(ids(talk.toReversed())).toEqual(['m3', 'm2']);
});

test('with a piece missing the later piece is the end', () => {
  const time = { text: '', precision: 'minute' as const, earliest: 1, latest: 1 };
  expect(ids([message(0, 'them', { time }), message(1, 'us', { time }), message(7, 'us')])).toEqual([
    'm7',
    'm0',
  ]);
});

test('a ring, or nothing at all, ends nowhere and is borne', () => {
  expect(endingOf([])).toEqual({});
  const ring = [message(0, 'them', { previousId: 'm1' }), message(1, 'us')];
  expect(ids(ring)[1]).toBe('m0');
  expect(ids([message(0, 'us')])).toEqual(['m0', undefined]);
});

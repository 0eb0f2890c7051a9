import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../model/item.ts';
import { mostTelling, personLines, type Wrote } from './history.ts';
import { withoutPerson } from './without-person.ts';

const item = (no: number, over: Partial<Item> = {}): Item => ({
  id: `i${no}`,
  idKind: 'platform',
  author: { id: 'u1', name: '小圆', isPostAuthor: false },
  text: '多少钱',
  time: { text: '', precision: 'minute', earliest: no, latest: no },
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.note',
  post: { key: `p${no}`, title: '' },
  labels: ['purchase'],
  reasons: [],
  labelledAt: 1,
  firstSeenAt: 100,
  updatedAt: 1,
  ...over,
});
const wrote = (no: number, over: Partial<Item> = {}, ...said: string[]): Wrote => ({
  item: item(no, over),
  answers: said.map(text => ({ text })),
  accountName: 'KOC-03',
});

test('the newest first, with the last price told; nothing older than it is kept', () => {
  expect(personLines([wrote(1), wrote(3, {}, '¥199', '会员日到手 169', '收到'), wrote(2)], 2)).toEqual([
    { itemId: 'i3', at: 3, accountName: 'KOC-03', flag: 'purchase', price: '¥169' },
    { itemId: 'i2', at: 2, accountName: 'KOC-03', flag: 'purchase' },
  ]);
});

test('of who asked to be forgotten, and of our own words, nothing is said', () => {
  const own = wrote(2, { author: { name: 'KOC-03', isPostAuthor: true, accountId: 'koc' } });
  expect(personLines([{ ...wrote(1), item: withoutPerson(item(1)) }, own], 0)).toEqual([]);
});

const telling = (...all: Wrote[]) => mostTelling(personLines(all, 0))?.itemId;

test('a price that was told says more than trouble, trouble more than a question, a question more than a chat', () => {
  const [priced, trouble] = [wrote(1, {}, '199元'), wrote(2, { labels: ['purchase', 'crisis'] })];
  const [asked, technical] = [wrote(3), wrote(4, { labels: ['technical'] })];
  const praise = wrote(5, { labels: ['praise'] });
  expect(telling(praise, technical, asked, trouble, priced)).toBe('i1');
  expect(telling(praise, technical, asked, trouble)).toBe('i2');
  expect(telling(praise, technical, asked)).toBe('i3');
  expect(telling(praise, technical)).toBe('i4');
  expect(telling(praise, wrote(6, { labels: [] }))).toBeUndefined();
  expect(telling()).toBeUndefined();
});

test('in whatever order they come, the same line is told', () => {
  const some = [wrote(1, {}, '¥199'), wrote(2, {}, '¥299'), wrote(3), wrote(4, { labels: ['praise'] })];
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: 4 }), all => {
      expect(telling(...all)).toBe('i2');
    }),
  );
});

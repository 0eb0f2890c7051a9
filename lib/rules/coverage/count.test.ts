import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { Item } from '../../model/item.ts';
import { byId, T0, within } from '../item/sightings.fixture.ts';
import { type CoverageScope, countItems } from './count.ts';
import { coverageOf } from './coverage.ts';

const none: ReadonlySet<string> = new Set();
const scope: CoverageScope = { accountId: 'kos', flag: 'purchase', handedOver: none, raised: none };
let authors = 0;
const item = (id: string, over: Partial<Item> = {}): Item =>
  byId(id, { author: { id: `c${++authors}`, name: id, isPostAuthor: false }, ...over });
const reasonOf = (one: Item, over: Partial<CoverageScope> = {}) =>
  countItems([one], { ...scope, ...over })[0]?.excluded;
const said = (counts: boolean, over: Partial<Item> = {}) =>
  item('s', { ...over, counted: { in: counts, flag: 'purchase', at: 1, memberId: 'm' } });

test('what counts carries the flag and nothing against it; whatever is left out says why', () => {
  expect(reasonOf(item('1'))).toBeUndefined();
  expect(reasonOf(item('1', { labels: ['praise', 'purchase'] }))).toBeUndefined();
  const own = { name: 'x', isPostAuthor: true, accountId: 'kos' };
  expect(reasonOf(item('1', { author: own }))).toBe('own');
  expect(reasonOf(item('1', { author: { ...own, accountId: 'koc' } }))).toBe('matrix-author');
  expect(reasonOf(item('1', { labels: ['praise'] }))).toBe('off-topic');
  expect(reasonOf(item('1', { text: '谢谢' }))).toBe('closer');
  expect(reasonOf(item('1', { text: '谢谢', labelsByHand: true }))).toBeUndefined();
  expect(reasonOf(item('1', { labels: ['purchase', 'crisis'] }))).toBe('crisis');
  const named = new Set(['xiaohongshu:1']);
  expect(reasonOf(item('1'), { raised: named })).toBe('crisis');
  expect(reasonOf(item('1'), { handedOver: named })).toBe('handed-over');
  expect(reasonOf(item('1'), { since: T0 + 1 })).toBe('before-window');
  expect(reasonOf(item('1'), { since: T0 })).toBeUndefined();
});

test('somebody’s word comes before the rule, for the goal that it is about, and never counts our own replies', () => {
  expect(reasonOf(said(false))).toBe('by-hand');
  expect(reasonOf(said(true, { labels: ['spam'] }))).toBeUndefined();
  expect(reasonOf(said(true, { labels: ['spam'] }), { flag: 'heartfelt' })).toBe('off-topic');
  const own = { name: 'x', isPostAuthor: true, accountId: 'kos' };
  expect(reasonOf(said(true, { author: own }))).toBe('own');
});

test('the same words of one person count once, answered when any of them is', () => {
  const author = { id: 'c', name: '小林', isPostAuthor: false };
  const first = item('1', { author });
  const later = { author, time: within(T0 + MINUTE, MINUTE, 'minute') };
  const again = item('2', { ...later, answer: { at: T0 + 9, how: 'reply-seen' } });
  const counted = countItems([again, first, item('3', { ...later, text: '哪里买' })], scope);
  expect(counted.map(({ excluded }) => excluded)).toEqual(['duplicate', undefined, undefined]);
  expect(coverageOf(counted, { flag: 'purchase', goal: 1 })).toMatchObject({ total: 2, answered: 1 });
  const kept = countItems([first, said(true, { ...later, id: 'xiaohongshu:2' })], scope);
  expect(kept.map(({ excluded }) => excluded)).toEqual([undefined, undefined]);
});

const anyItem = fc
  .record({
    no: fc.integer({ min: 1, max: 9 }),
    who: fc.constantFrom('a', 'b', 'kos', 'koc'),
    text: fc.constantFrom('多少钱', '好的', '哪里买'),
    labels: fc.constantFrom<Item['labels']>(['purchase'], ['praise', 'purchase'], ['crisis', 'purchase'], []),
    counted: fc.constantFrom(undefined, undefined, undefined, true, false),
    at: fc.integer({ min: 0, max: 5 }),
    isAnswered: fc.boolean(),
  })
  .map(({ no, who, at, counted, isAnswered, ...rest }) =>
    byId(`${no}`, {
      ...rest,
      author: { name: who, isPostAuthor: false, ...(who.startsWith('k') ? { accountId: who } : {}) },
      time: within(T0 + at * MINUTE, MINUTE, 'minute'),
      ...(counted === undefined
        ? {}
        : { counted: { in: counted, flag: 'purchase' as const, at: 1, memberId: 'm' } }),
      ...(isAnswered ? { answer: { at: T0 + 9 * MINUTE, how: 'marked' as const } } : {}),
    }),
  );
const anyItems = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 9 });

test('every item counts or has one reason, and the order of reading decides nothing', () => {
  fc.assert(
    fc.property(anyItems, items => {
      const counted = countItems(items, { ...scope, since: T0 + MINUTE });
      const figures = coverageOf(counted, { flag: 'purchase', goal: 1 });
      const left = Object.values(figures.excluded).reduce((sum, n) => sum + n, 0);
      expect(figures.total + left).toBe(items.length);
      expect(figures.answered).toBeLessThanOrEqual(figures.total);
      const other = countItems(items.toReversed(), { ...scope, since: T0 + MINUTE }).toReversed();
      expect(other).toEqual(counted);
    }),
    { numRuns: 1000 },
  );
});

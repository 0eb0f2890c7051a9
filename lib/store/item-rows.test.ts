import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../model/item.ts';
import { MOST_ALIKE, sameComments } from '../rules/item/same.ts';
import { asSighting, byId, byPrint } from '../rules/item/sightings.fixture.ts';
import { type ChorusDb, openDb } from './db.ts';
import { putItems, rowsOf } from './item-rows.ts';
import { commentsAsked, openItems, sightingsById } from './items.ts';

let databases = 0;
const newDb = () => openDb(`rows-${++databases}`);

async function put(db: ChorusDb, ...batches: Item[][]): Promise<void> {
  for (const batch of batches) await db.transaction('rw', db.items, async () => putItems(db, batch));
}
const ordered = <Row extends { id: string }>(rows: Row[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const fromScratch = (items: Item[]) => ordered(sameComments(items).flatMap(rowsOf));

const seen = fc.record({
  no: fc.integer({ min: 0, max: 5 }),
  place: fc.constantFrom('id', 'print', 'creator'),
  at: fc.integer({ min: 0, max: 40 }),
  width: fc.constantFrom(1, 60),
  who: fc.constantFrom('小林', '阿文'),
  also: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
});
const sightings = fc.uniqueArray(seen.map(asSighting), { selector: item => item.id, maxLength: 12 });

test('however rows come, change and come again: they stand as if they had all come at once', async () => {
  const db = newDb();
  const batches = sightings.chain(items =>
    fc.tuple(
      fc.constant(items),
      fc.array(fc.tuple(fc.nat(Math.max(0, items.length - 1)), fc.constantFrom('多少钱', '链接')), {
        maxLength: 8,
      }),
      fc.shuffledSubarray(items, { minLength: items.length }),
      fc.integer({ min: 1, max: 4 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(batches, async ([items, edits, order, size]) => {
      await db.items.clear();
      const earlier = edits.flatMap(([index, text]) => (items[index] ? [{ ...items[index], text }] : []));
      for (const item of earlier) await put(db, [item]);
      for (let start = 0; start < order.length; start += size)
        await put(db, order.slice(start, start + size));
      expect(ordered(await db.items.toArray())).toEqual(fromScratch(items));
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a link becomes crowded for those that it joined, too, and is one again when the crowd goes', async () => {
  const db = newDb();
  const elsewhere = { post: { key: 'p2', title: '口红' }, text: '链接' };
  const crowd = Array.from({ length: MOST_ALIKE }, (_, index) => byId(`n${index}`, elsewhere));
  const pair = [byId('1'), byPrint('a')];
  await put(db, pair);
  expect(await openItems(db, ['kos'])).toHaveLength(1);
  const alike = crowd.map(item => ({ ...item, text: '多少钱' }));
  for (const item of alike) await put(db, [item]);
  expect(await openItems(db, ['kos'])).toHaveLength(MOST_ALIKE + 2);
  expect(ordered(await db.items.toArray())).toEqual(fromScratch([...pair, ...alike]));
  await put(db, crowd);
  expect(await openItems(db, ['kos'])).toHaveLength(MOST_ALIKE + 1);
});

test('a comment is found by each of its ids, known as a row or by another row alone', async () => {
  const db = newDb();
  await put(db, [byId('1', { alsoIds: ['xiaohongshu:fp-z'] }), byPrint('a')]);
  const ids = ['xiaohongshu:fp-a', 'xiaohongshu:none', 'xiaohongshu:fp-z', 'xiaohongshu:1'];
  const asked = await commentsAsked(db, ids);
  expect(asked.map(({ id, item }) => [id, item.id])).toEqual([
    ['xiaohongshu:fp-a', 'xiaohongshu:1'],
    ['xiaohongshu:fp-z', 'xiaohongshu:1'],
    ['xiaohongshu:1', 'xiaohongshu:1'],
  ]);
  expect(asked[0]?.item.alsoIds?.toSorted()).toEqual(['xiaohongshu:fp-a', 'xiaohongshu:fp-z']);
  // What is synced says only what the page said.
  expect((await sightingsById(db, ['xiaohongshu:1']))[0]?.alsoIds).toEqual(['xiaohongshu:fp-z']);
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Script } from '../../model/script.ts';
import { searchScripts } from '../../search/search-scripts.ts';
import { openDb } from '../../store/db.ts';
import { ScriptIndex } from './script-index.ts';

let databases = 0;
const log = { info: () => {}, warn: () => {} };
const newDb = () => openDb(`index-${++databases}`);

const script = (id: string, title: string, updatedAt = 1): Script => ({
  ...{ id, title, body: '话术', category: 'product', roles: [], flags: [] },
  ...{ surfaces: ['comment'], tags: [], updatedAt },
});

const ask = async (index: ScriptIndex, query: string) =>
  searchScripts(query, await index.ready(), { now: 0, recent: [] }).map(hit => hit.id);

test('what is noticed is found at once, what was deleted is not, and both outlive the worker', async () => {
  const db = newDb();
  await db.scripts.bulkPut([script('a', '价格'), script('b', '发货')]);
  const index = new ScriptIndex(db, log);
  expect(await ask(index, 'jiage')).toEqual(['a']);
  await db.scripts.put(script('a', '退款', 2));
  await db.scripts.delete('b');
  index.noticed(['a', 'b']);
  expect([await ask(index, 'jiage'), await ask(index, '退款'), await ask(index, '发货')]).toEqual([
    [],
    ['a'],
    [],
  ]);
  expect((await index.rows.get(['a', 'b'])).map(row => row.title)).toEqual(['退款']);
  await expect.poll(async () => (await db.searchSegments.toArray()).length).toBe(2);
  const next = new ScriptIndex(db, log);
  expect([await ask(next, '退款'), await ask(next, '发货')]).toEqual([['a'], []]);
});

test('what a worker wrote before it died without telling the index is noticed by the next one', async () => {
  const db = newDb();
  await db.scripts.put(script('a', '价格'));
  await ask(new ScriptIndex(db, log), 'x');
  await expect.poll(() => db.searchSegments.count()).toBe(1);
  await db.scripts.bulkPut([script('a', '退款', 2), script('c', '物流')]);
  const next = new ScriptIndex(db, log);
  expect([await ask(next, 'jiage'), await ask(next, 'tuikuan'), await ask(next, 'wuliu')]).toEqual([
    [],
    ['a'],
    ['c'],
  ]);
});

test('an import of thousands is taken in by slices and found in the end', async () => {
  const db = newDb();
  const index = new ScriptIndex(db, log);
  await ask(index, 'x');
  const rows = Array.from({ length: 2500 }, (_, row) => script(`i${row}`, `第${row}条价格`));
  await db.scripts.bulkPut(rows);
  index.noticed(rows.map(row => row.id));
  await expect.poll(() => ask(index, '第2499条')).toContain('i2499');
  expect((await index.ready()).size).toBe(2500);
});

test('an index of another shape is made anew', async () => {
  const db = newDb();
  await db.scripts.put(script('a', '价格'));
  await ask(new ScriptIndex(db, log), 'x');
  await expect.poll(() => db.searchSegments.count()).toBe(1);
  await db.searchSegments.toCollection().modify({ format: 0, ids: ['zzz'] });
  expect(await ask(new ScriptIndex(db, log), '价格')).toEqual(['a']);
});

test('nothing of a workspace that was left is found or kept', async () => {
  const db = newDb();
  await db.scripts.put(script('a', '价格'));
  const index = new ScriptIndex(db, log);
  await ask(index, 'x');
  await db.scripts.clear();
  await db.searchSegments.clear();
  index.reset();
  await db.scripts.put(script('n', '发货'));
  expect([await ask(index, '价格'), await ask(index, '发货')]).toEqual([[], ['n']]);
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../lib/base/clock.ts';
import { MAX_BATCH } from '../../lib/sync/contract.ts';
import { aFact, anEvent, anItem, aPolicy, aScript } from '../../tests/server/support/rows.ts';
import { testDatabase } from '../../tests/server/support/test-database.ts';
import {
  type Client,
  entry,
  NOW,
  newClient,
  newWorkspace,
  pullAll,
  type TestServer,
  testServer,
} from '../../tests/server/support/test-server.ts';
import type { Database } from '../db/database.ts';

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await testDatabase();
  server = testServer(database.db);
});
afterAll(() => database.close());

const keeper = async (): Promise<Client> => newClient(server, await newWorkspace(database.db), 'keeper');

test('a repeated send gets the same answer and leaves one row', async () => {
  const client = await keeper();
  const batch = [entry({ kind: 'item', row: anItem() }), entry({ kind: 'event', row: anEvent() })];
  const first = await client.push(batch);
  expect(first.map(answer => answer.status)).toEqual(['accepted', 'accepted']);
  expect(await client.push([...batch, entry({ kind: 'item', row: anItem() })])).toEqual([
    ...first,
    expect.objectContaining({ status: 'accepted', changeNo: 3 }),
  ]);
  expect(await pullAll(client)).toHaveLength(3);
});

test('an entry taken earlier stays accepted when the row has been overtaken since', async () => {
  const client = await keeper();
  const row = aScript();
  const early = entry({ kind: 'script', row });
  const [first] = await client.push([early]);
  await client.push([entry({ kind: 'script', row: { ...row, title: '改过', updatedAt: NOW + 1 } })]);
  expect(await client.push([early])).toEqual([first]);
  const [kept] = await pullAll(client);
  expect(kept?.change.row).toMatchObject({ title: '改过' });
});

test('one bad entry is refused with its id and the rest is taken', async () => {
  const client = await keeper();
  const good = entry({ kind: 'item', row: anItem() });
  const answers = await client.push([
    { id: 'no-change' },
    7,
    good,
    { id: 'wrong-row', change: { kind: 'item', row: { ...anItem(), likes: -1 } } },
    { id: 'x'.repeat(65), change: good.change },
  ]);
  expect(answers.map(answer => [answer.id.slice(0, 9), answer.status])).toEqual([
    ['no-change', 'rejected'],
    ['', 'rejected'],
    [good.id.slice(0, 9), 'accepted'],
    ['wrong-row', 'rejected'],
    ['xxxxxxxxx', 'rejected'],
  ]);
});

test('of two entries under one id the first counts', async () => {
  const client = await keeper();
  const answers = await client.push([
    entry({ kind: 'fact', row: aFact({ id: 'f1', value: '¥1' }) }, 'twice'),
    entry({ kind: 'fact', row: aFact({ id: 'f1', value: '¥2' }) }, 'twice'),
  ]);
  expect(answers).toEqual([answers[0], answers[0]]);
  expect((await pullAll(client)).map(each => each.change.row)).toMatchObject([{ value: '¥1' }]);
});

test('several changes of one row in one batch: each is numbered, the last is kept', async () => {
  const client = await keeper();
  const item = anItem();
  const answers = await client.push([
    entry({ kind: 'item', row: { ...item, likes: 1, updatedAt: NOW + 1 } }),
    entry({ kind: 'item', row: { ...item, likes: 3, updatedAt: NOW + 3 } }),
    entry({ kind: 'item', row: { ...item, likes: 2, updatedAt: NOW + 2 } }),
  ]);
  expect(answers).toMatchObject([{ changeNo: 1 }, { changeNo: 2 }, { changeNo: 3 }]);
  expect(await pullAll(client)).toMatchObject([{ changeNo: 3, change: { row: { likes: 3 } } }]);
});

test('a write older than the kept one is a conflict', async () => {
  const client = await newClient(server, await newWorkspace(database.db), 'director');
  await client.push([entry(aPolicy(NOW))]);
  expect(await client.push([entry(aPolicy(NOW - 1))])).toMatchObject([
    { status: 'rejected', reason: 'conflict' },
  ]);
});

test('what the client may not decide is decided here', async () => {
  const client = await keeper();
  const ahead = NOW + 60 * MINUTE;
  await client.push([
    entry({ kind: 'event', row: anEvent({ memberId: 'somebody else', at: ahead }) }),
    entry({ kind: 'script', row: aScript({ updatedAt: ahead }) }),
  ]);
  const [event, script] = await pullAll(client);
  expect(event?.change.row).toMatchObject({ memberId: client.member.id, at: NOW + 5 * MINUTE });
  expect(script?.change.row).toMatchObject({ updatedAt: NOW + 5 * MINUTE });
});

test('another event under a kept id is a conflict, whoever sends it', async () => {
  const client = await keeper();
  const row = anEvent();
  await client.push([entry({ kind: 'event', row })]);
  expect(
    await client.push([
      entry({ kind: 'event', row: { ...row, kind: 'answered' } }),
      entry({ kind: 'event', row }),
    ]),
  ).toMatchObject([{ reason: 'conflict' }, { status: 'accepted' }]);
});

test('text that PostgreSQL cannot keep does not hold up its batch', async () => {
  const client = await keeper();
  const text = 'a\0b\ud800c 😀';
  const answers = await client.push([
    entry({ kind: 'item', row: anItem({ text }) }),
    entry({ kind: 'script', row: aScript({ updatedAt: 1e300 }) }),
    entry({ kind: 'event', row: anEvent({ at: -1.5 }) }),
  ]);
  expect(answers.map(answer => answer.status)).toEqual(['accepted', 'accepted', 'accepted']);
  const [item] = await pullAll(client);
  expect(item?.change.row).toMatchObject({ text: 'ab\ufffdc 😀' });
});

test('a full batch of the longest usual rows is taken, 501 entries are not', async () => {
  const client = await keeper();
  const entries = Array.from({ length: MAX_BATCH }, () =>
    entry({ kind: 'item', row: anItem({ text: '长'.repeat(2_000) }) }),
  );
  const answers = await client.push(entries);
  expect(answers.filter(answer => answer.status === 'accepted')).toHaveLength(MAX_BATCH);
  const refused = await client.request('POST', '/api/sync/push', { entries: [...entries, entries[0]] });
  expect(refused.status).toBe(400);
});

test('when the database fails, everything is to be tried again and nothing was taken', async () => {
  const client = await keeper();
  const batch = [entry({ kind: 'item', row: anItem() }), entry({ kind: 'fact', row: aFact() })];
  await database.db.execute(sql`alter table receipt rename to receipt_away`);
  const response = await client.request('POST', '/api/sync/push', { entries: batch });
  await database.db.execute(sql`alter table receipt_away rename to receipt`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ answers: batch.map(({ id }) => ({ id, status: 'retry' })) });
  expect(await pullAll(client)).toEqual([]);
  expect(server.logged.join()).not.toContain('多少钱');
});

test('one value that the database refuses is set aside, its neighbours are taken', async () => {
  const client = await keeper();
  await database.db.execute(
    sql`alter table fact add constraint short check (length("row"->>'value') < 4 or 1 / length(replace("row"->>'value', '¥bad', '')) > 0)`,
  );
  const values = ['¥1', '¥2', '¥bad', '¥4', '¥5'];
  const answers = await client.push(
    values.map(value => entry({ kind: 'fact', row: aFact({ value }) }, `value ${value}`)),
  );
  await database.db.execute(sql`alter table fact drop constraint short`);
  expect(answers.map(answer => answer.status)).toEqual([
    'accepted',
    'accepted',
    'rejected',
    'accepted',
    'accepted',
  ]);
});

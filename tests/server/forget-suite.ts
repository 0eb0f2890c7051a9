import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Customer } from '../../lib/model/customer.ts';
import { customerId } from '../../lib/rules/customer/customer-id.ts';
import type { Database } from '../../server/db/database.ts';
import { newestChange } from '../../server/sync/pull.ts';
import { aChange, aHandoff, anAccount, anEscalation, anItem } from './support/rows.ts';
import {
  entry,
  NOW,
  newClient,
  newWorkspace,
  pullAll,
  type TestServer,
  testServer,
} from './support/test-server.ts';

const forgotten = (id: string, forgottenAt: number): Customer => ({
  id,
  platform: 'xiaohongshu',
  name: '',
  needs: {},
  stages: {},
  forgottenAt,
  updatedAt: forgottenAt,
});

/** What must hold in every database: run by one test file for PGlite and by one for PostgreSQL. */
export function forgetSuite(open: () => Promise<Database>): void {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await open();
    server = testServer(database.db);
  }, 120_000);
  afterAll(() => database?.close());

  test('who asked to be forgotten is taken out of what is kept and of what comes later, for every device to hear', async () => {
    const workspaceId = await newWorkspace(database.db);
    const [one, other] = [
      await newClient(server, workspaceId, 'operator'),
      await newClient(server, workspaceId, 'operator'),
    ];
    const [asked, late, stranger] = [
      anItem({ id: 'xiaohongshu:asked' }),
      anItem({ id: 'xiaohongshu:late' }),
      anItem({ id: 'xiaohongshu:other', author: { id: 'u2', name: '路人', isPostAuthor: false } }),
    ];
    await one.push([entry({ kind: 'item', row: asked }), entry({ kind: 'item', row: stranger })]);
    const { cursor } = await other.pull();
    const wish = forgotten('xiaohongshu:u1', NOW + 1);
    const together = anItem({ id: 'xiaohongshu:together' });
    const answers = await one.push([
      entry({ kind: 'item', row: together }),
      entry({ kind: 'customer', row: wish }),
      entry({ kind: 'item', row: { ...asked, likes: 7, updatedAt: NOW + 9 } }),
    ]);
    expect(answers.map(answer => answer.status)).toEqual(['accepted', 'accepted', 'accepted']);
    await other.push([entry({ kind: 'item', row: late })]);
    const heard = await other.pull(cursor);
    expect(heard.changes.map(({ change }) => change.row.id).toSorted()).toEqual(
      ['xiaohongshu:asked', 'xiaohongshu:late', 'xiaohongshu:together', 'xiaohongshu:u1'].toSorted(),
    );
    expect(JSON.stringify(heard)).not.toMatch(/小鹿|多少钱/);
    expect(heard.cursor).toBe(await newestChange(database.db, workspaceId));
    const kept = (await pullAll(one)).map(({ change }) => change.row);
    expect(kept.find(row => row.id === stranger.id)).toMatchObject({ author: { name: '路人' } });
    // What they write after it is theirs again.
    const time = { text: '刚刚', precision: 'minute' as const, earliest: NOW + 5, latest: NOW + 5 };
    await one.push([
      entry({ kind: 'item', row: anItem({ id: 'xiaohongshu:new', time, firstSeenAt: NOW + 5 }) }),
    ]);
    const newer = (await pullAll(other)).map(({ change }) => change.row);
    expect(newer.find(row => row.id === 'xiaohongshu:new')).toMatchObject({ author: { name: '小鹿' } });
  }, 30_000);

  test('handoffs, reports and promises keep what became of it, and not of whom', async () => {
    const workspaceId = await newWorkspace(database.db);
    const client = await newClient(server, workspaceId, 'director');
    const item = anItem();
    const about = <Row extends { snapshot: { itemId: string } }>(row: Row): Row => ({
      ...row,
      snapshot: { ...row.snapshot, itemId: item.id },
    });
    const promise = aChange.promise('m');
    if (promise.kind !== 'promise') throw new Error('no promise');
    await client.push([
      entry({ kind: 'account', row: anAccount({ id: 'koc' }) }),
      entry({ kind: 'account', row: anAccount({ id: 'koe' }) }),
      entry({ kind: 'item', row: item }),
      entry({ kind: 'handoff', row: about(aHandoff()) }),
      entry({ kind: 'escalation', row: about(anEscalation()) }),
      entry({ kind: 'promise', row: { ...promise.row, authorId: 'u1', authorName: '小鹿' } }),
    ]);
    const { cursor } = await client.pull();
    await client.push([entry({ kind: 'customer', row: forgotten('xiaohongshu:u1', NOW + 1) })]);
    const heard = await client.pull(cursor);
    expect(heard.changes.map(({ change }) => change.kind).toSorted()).toEqual(
      ['customer', 'escalation', 'handoff', 'item', 'promise'].toSorted(),
    );
    // A device that has not heard of it sends more.
    await client.push([
      entry({ kind: 'handoff', row: about(aHandoff()) }),
      entry({ kind: 'escalation', row: about(anEscalation()) }),
      entry({ kind: 'promise', row: { ...promise.row, id: 'late', authorId: 'u1', authorName: '小鹿' } }),
    ]);
    const all = await pullAll(client);
    expect(all).toHaveLength(10);
    expect(JSON.stringify(all)).not.toMatch(/小鹿|烟酰胺|"u1"/);
  }, 30_000);

  test('what was sent to them in place of a script stays as a count alone, whenever it comes', async () => {
    const workspaceId = await newWorkspace(database.db);
    const client = await newClient(server, workspaceId, 'operator');
    const item = anItem();
    const edit = aChange['script-edit']('');
    if (edit.kind !== 'script-edit') throw new Error('no edit');
    const row = { ...edit.row, itemId: item.id, inserted: '先别急', sent: '先别急,小鹿' };
    const other = { ...row, id: 'other', itemId: 'xiaohongshu:else', sent: '别慌' };
    await client.push([
      entry({ kind: 'item', row: item }),
      entry({ kind: 'script-edit', row }),
      entry({ kind: 'script-edit', row: other }),
    ]);
    const { cursor } = await client.pull();
    await client.push([entry({ kind: 'customer', row: forgotten('xiaohongshu:u1', NOW + 1) })]);
    const heard = await client.pull(cursor);
    expect(heard.changes.map(({ change }) => change.kind).toSorted()).toEqual([
      'customer',
      'item',
      'script-edit',
    ]);
    await client.push([entry({ kind: 'script-edit', row: { ...row, id: 'late' } })]);
    const kept = (await pullAll(client)).flatMap(({ change }) =>
      change.kind === 'script-edit' ? [change.row] : [],
    );
    expect(kept.map(({ id, sent }) => [id, sent])).toEqual([
      ['other', '别慌'],
      [row.id, ''],
      ['late', ''],
    ]);
    // What is sent again neither comes back nor takes another's place.
    const mate = await newClient(server, workspaceId, 'operator');
    await client.push([entry({ kind: 'script-edit', row })]);
    expect(await mate.push([entry({ kind: 'script-edit', row: { ...other, sent: '改了' } })])).toMatchObject([
      { status: 'rejected', reason: 'conflict' },
    ]);
    expect(JSON.stringify(await pullAll(client))).not.toMatch(/改了|小鹿/);
  }, 30_000);

  test('who is known by name alone is forgotten by name, at that account', async () => {
    const workspaceId = await newWorkspace(database.db);
    const client = await newClient(server, workspaceId, 'operator');
    const author = { name: '小鹿', isPostAuthor: false };
    const [here, there] = ['kos', 'koc'].map(accountId => anItem({ author, accountId }));
    if (!here || !there) throw new Error('no items');
    await client.push([entry({ kind: 'item', row: here }), entry({ kind: 'item', row: there })]);
    const id = customerId('xiaohongshu', author, 'kos');
    await client.push([entry({ kind: 'customer', row: forgotten(id, NOW + 1) })]);
    const rows = (await pullAll(client)).map(({ change }) => change.row);
    expect(rows.find(row => row.id === here.id)).toMatchObject({ text: '', forgotten: true });
    expect(rows.find(row => row.id === there.id)).toMatchObject({ text: here.text });
  }, 30_000);
}

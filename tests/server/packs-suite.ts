import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '../../lib/model/pack.ts';
import { aPack, aTaughtPack } from '../../lib/rules/pack/pack.fixture.ts';
import type { SyncRow } from '../../lib/sync/contract.ts';
import type { Database } from '../../server/db/database.ts';
import {
  type Client,
  entry,
  NOW,
  newClient,
  newWorkspace,
  pullAll,
  type TestServer,
  testServer,
} from './support/test-server.ts';

const change = (over: Partial<Pack> = {}): SyncRow => ({
  kind: 'pack',
  row: aPack({ updatedAt: NOW, ...over }),
});

/** What must hold of packs in every database. */
export function packsSuite(open: () => Promise<Database>): void {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await open();
    server = testServer(database.db);
  }, 120_000);
  afterAll(() => database?.close());

  async function team(): Promise<{ keeper: Client; operator: Client }> {
    const workspaceId = await newWorkspace(database.db);
    return {
      keeper: await newClient(server, workspaceId, 'keeper'),
      operator: await newClient(server, workspaceId, 'operator'),
    };
  }

  test('a keeper’s pack reaches every member as it was written, signed by who sent it', async () => {
    const { keeper, operator } = await team();
    const taught: SyncRow = { kind: 'pack', row: aTaughtPack({ updatedAt: NOW }) };
    const answers = await keeper.push([entry(change({ writtenBy: 'somebody else' })), entry(taught)]);
    expect(answers.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    const signed = { writtenBy: keeper.member.id };
    expect((await pullAll(operator)).map(each => each.change.row)).toEqual([
      { ...change().row, ...signed },
      { ...taught.row, ...signed },
    ]);
  });

  test('an operator’s is forbidden, and nothing of it is kept', async () => {
    const { operator } = await team();
    expect(await operator.push([entry(change())])).toMatchObject([{ reason: 'forbidden' }]);
    expect(await pullAll(operator)).toEqual([]);
  });

  test('a bad one is refused with what is wrong, and its neighbours are taken', async () => {
    const { keeper } = await team();
    const bad = change({ map: { item: ['.a', 'url(javascript:x)'] } });
    const strange = { kind: 'pack', row: { id: 'weibo.dm', updatedAt: NOW, script: 'alert(1)' } };
    const answers = await keeper.push([
      entry(change()),
      entry(bad, 'bad'),
      { id: 'strange', change: strange },
      entry(change({ id: 'douyin.video', surface: 'douyin.video' })),
    ]);
    expect(answers).toMatchObject([
      { status: 'accepted' },
      { reason: 'invalid', detail: 'place map.item.1 “url(”' },
      { reason: 'invalid', detail: expect.stringMatching(/^shape /) },
      { status: 'accepted' },
    ]);
    expect((await pullAll(keeper)).map(each => each.change.row.id)).toEqual([
      'weibo.comments',
      'douyin.video',
    ]);
  });

  test('of one version the first stays; the same again is taken; only a higher one replaces it', async () => {
    const { keeper } = await team();
    const answers = await keeper.push([
      entry(change({ version: 3 })),
      entry(change({ version: 3, updatedAt: NOW + 1 })),
      entry(change({ version: 3, note: '别的' })),
      entry(change({ version: 2, state: 'off' })),
      entry(change({ version: 4, state: 'off' })),
    ]);
    expect(answers).toMatchObject([
      { status: 'accepted' },
      { status: 'accepted' },
      { reason: 'conflict', detail: 'version 3 is kept' },
      { reason: 'conflict' },
      { status: 'accepted' },
    ]);
    expect((await pullAll(keeper)).map(each => each.change.row)).toMatchObject([
      { version: 4, state: 'off', note: '五月改版' },
    ]);
  });

  test('of two who send the same version at once one is taken, and both then read the same', async () => {
    const { keeper } = await team();
    const sent = ['一', '二', '三'].map(note => keeper.push([entry(change({ version: 7, note }))]));
    const statuses = (await Promise.all(sent)).flat().map(({ status }) => status);
    expect(statuses.toSorted()).toEqual(['accepted', 'rejected', 'rejected']);
    expect(await pullAll(keeper)).toHaveLength(1);
  });
}

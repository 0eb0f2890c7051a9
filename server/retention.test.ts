import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../lib/base/clock.ts';
import type { Customer } from '../lib/model/customer.ts';
import { aPolicy } from '../tests/server/support/rows.ts';
import { testDatabase } from '../tests/server/support/test-database.ts';
import {
  entry,
  NOW,
  newClient,
  newWorkspace,
  pullAll,
  type TestServer,
  testServer,
} from '../tests/server/support/test-server.ts';
import type { Database } from './db/database.ts';
import { keepRetention, sweepCustomers } from './retention.ts';

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await testDatabase();
  server = testServer(database.db);
});
afterAll(() => database.close());

const customer = (id: string, updatedAt: number, over: Partial<Customer> = {}) =>
  entry({
    kind: 'customer',
    row: {
      id: `xiaohongshu:${id}`,
      platform: 'xiaohongshu',
      name: '小圆',
      needs: { skin: { text: '干皮', at: updatedAt, memberId: 'm' } },
      note: { text: '老客', at: updatedAt, memberId: 'm' },
      stages: {},
      updatedAt,
      ...over,
    },
  });

async function team(retentionDays?: number) {
  const client = await newClient(server, await newWorkspace(database.db), 'director');
  const { row } = aPolicy() as Extract<ReturnType<typeof aPolicy>, { kind: 'policy' }>;
  if (retentionDays !== undefined)
    await client.push([entry({ kind: 'policy', row: { ...row, version: 1, retentionDays } })]);
  await client.push([
    customer('old', NOW - 31 * DAY),
    customer('young', NOW - 29 * DAY),
    customer('gone', NOW - 31 * DAY, { forgottenAt: NOW - 40 * DAY }),
  ]);
  return async () =>
    (await pullAll(client)).flatMap(({ change }) => (change.kind === 'customer' ? [change.row] : []));
}

test('each workspace keeps people as long as its policy says, and a wish to be forgotten for good', async () => {
  const [short, long] = [await team(30), await team()];
  await sweepCustomers(database.db, NOW);
  const left = await short();
  expect(left.map(row => row.id)).toEqual(['xiaohongshu:young', 'xiaohongshu:gone']);
  expect(left[1]).toEqual({
    id: 'xiaohongshu:gone',
    platform: 'xiaohongshu',
    name: '',
    needs: {},
    stages: {},
    forgottenAt: NOW - 40 * DAY,
    updatedAt: NOW - 31 * DAY,
  });
  expect(await long()).toHaveLength(3);
});

test('it sweeps at the start, and a database that is away is only said', async () => {
  const kept = await team(30);
  const stop = keepRetention({ ...server.deps, clock: () => NOW });
  await expect.poll(async () => (await kept()).length).toBe(2);
  stop();
  const away = { ...server.deps, db: { execute: () => Promise.reject(new Error('away')) } as never };
  keepRetention(away)();
  await expect.poll(() => server.logged.join()).toContain('not swept');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFact, anAccount, aPolicy, aScript } from '../tests/server/support/rows.ts';
import { testDatabase } from '../tests/server/support/test-database.ts';
import {
  type Client,
  entry,
  NOW,
  newClient,
  pullAll,
  type TestServer,
  testServer,
} from '../tests/server/support/test-server.ts';
import type { Database } from './db/database.ts';
import { type Content, seedWorkspace } from './seed.ts';

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await testDatabase();
  server = testServer(database.db);
});
afterAll(() => database.close());

const policy = aPolicy();
const { operatorIds: _operatorIds, ...account } = anAccount({ id: 'koc' });
const content: Content = {
  workspace: { name: '拾光', slug: 'shiguang' },
  members: [
    { email: 'Lan@example.com', password: 'password-1', name: '阿岚', role: 'admin' },
    { email: 'zhou@example.com', password: 'password-2', name: '小周', role: 'operator' },
  ],
  accounts: [{ ...account, operatorEmails: ['zhou@example.com', 'lan@EXAMPLE.com', 'gone@example.com'] }],
  scripts: [aScript({ id: 's1' })],
  facts: [aFact({ id: 'f1' })],
  policy: policy.kind === 'policy' ? policy.row.rules : [],
};

test('a workspace is made once; its people sign in; what was edited since stays edited', async () => {
  const { workspaceId } = await seedWorkspace(server.deps, content);
  const keeper: Client = await newClient(server, workspaceId, 'keeper');
  const first = await pullAll(keeper);
  expect(first.map(each => each.change.kind)).toEqual(['account', 'fact', 'script', 'policy']);
  expect(first[0]?.change.row).toMatchObject({ operatorIds: [expect.any(String), expect.any(String)] });
  const signedIn = await server.app.request('/api/sign-in', {
    method: 'POST',
    body: JSON.stringify({ email: 'lan@example.com', password: 'password-1' }),
  });
  expect(signedIn.status).toBe(200);

  expect(await seedWorkspace(server.deps, content)).toEqual({ workspaceId });
  expect(await pullAll(keeper)).toEqual(first);
  const me = await (await keeper.request('GET', '/api/me')).json();
  expect(me.members).toHaveLength(3);

  await keeper.push([entry({ kind: 'fact', row: aFact({ id: 'f1', value: '¥259', updatedAt: NOW + 1 }) })]);
  await seedWorkspace(server.deps, {
    ...content,
    facts: [aFact({ id: 'f1', value: '¥219' })],
    scripts: [aScript({ id: 's1', title: '新标题' })],
  });
  const rows = (await pullAll(keeper)).map(each => each.change.row);
  expect(rows).toContainEqual(expect.objectContaining({ id: 'f1', value: '¥259' }));
  expect(rows).toContainEqual(expect.objectContaining({ id: 's1', title: '新标题' }));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/base/id.ts';
import { type PageReport, pageReportSchema, reportListSchema } from '../../lib/model/page-report.ts';
import { testDatabase } from '../../tests/server/support/test-database.ts';
import {
  NOW,
  newClient,
  newWorkspace,
  type TestServer,
  testServer,
} from '../../tests/server/support/test-server.ts';
import { MAX_REPORT } from '../app.ts';
import type { Database } from '../db/database.ts';
import { MAX_REPORTS } from '../page-reports.ts';

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await testDatabase();
  server = testServer(database.db);
});
afterAll(() => database.close());

const report = (over: Partial<PageReport> = {}): PageReport => ({
  id: newId(),
  surface: 'weibo.comments',
  version: '0.1.0',
  at: NOW - 1000,
  bundle: {
    format: 1,
    surface: 'weibo.comments',
    address: 'https://weibo.com/1/a',
    madeAt: NOW,
    nodes: [
      { in: -1, tag: 'main' },
      { in: 0, text: '天地玄黄' },
    ],
    left: 0,
  },
  ...over,
});

const team = async () => {
  const workspace = await newWorkspace(database.db);
  const [operator, keeper] = await Promise.all([
    newClient(server, workspace, 'operator'),
    newClient(server, workspace, 'keeper'),
  ]);
  return { operator, keeper };
};

test('an operator reports, a keeper finds it by name and takes it; the operator sees no list', async () => {
  const { operator, keeper } = await team();
  const sent = report();
  expect((await operator.request('POST', '/api/page-reports', sent)).status).toBe(201);
  const { reports } = reportListSchema.parse(await (await keeper.request('GET', '/api/page-reports')).json());
  const { bundle, ...head } = sent;
  expect(reports).toEqual([{ ...head, by: operator.member.name }]);
  const found = await (await keeper.request('GET', `/api/page-reports/${sent.id}`)).json();
  expect(pageReportSchema.parse(found)).toEqual(sent);
  for (const path of ['/api/page-reports', `/api/page-reports/${sent.id}`])
    expect((await operator.request('GET', path)).status).toBe(403);
});

test('another workspace neither sees nor overwrites it', async () => {
  const { operator, keeper } = await team();
  const { keeper: stranger } = await team();
  const sent = report();
  await operator.request('POST', '/api/page-reports', sent);
  expect((await stranger.request('GET', `/api/page-reports/${sent.id}`)).status).toBe(404);
  expect((await (await stranger.request('GET', '/api/page-reports')).json()).reports).toEqual([]);
  await stranger.request('POST', '/api/page-reports', { ...sent, version: '9' });
  await operator.request('POST', '/api/page-reports', { ...sent, version: '9' });
  const kept = await (await keeper.request('GET', `/api/page-reports/${sent.id}`)).json();
  expect(kept.version, 'what was sent twice stays as it was').toBe('0.1.0');
});

test.each([
  ['a script', { nodes: [{ in: -1, tag: 'script' }] }],
  ['a handler', { nodes: [{ in: -1, tag: 'a', attributes: [['onclick', 'x']] }] }],
  [
    'a parent that comes later',
    {
      nodes: [
        { in: -1, tag: 'a' },
        { in: 2, text: 'x' },
        { in: 0, tag: 'b' },
      ],
    },
  ],
  [
    'a child of a text',
    {
      nodes: [
        { in: -1, tag: 'a' },
        { in: 0, text: 'x' },
        { in: 1, text: 'y' },
      ],
    },
  ],
  ['nothing', { nodes: [] }],
  ['more than a bundle holds', { cookies: 'a=b' }],
])('a bundle with %s is refused', async (_what, over) => {
  const { operator } = await team();
  const sent = { ...report(), bundle: { ...report().bundle, ...over } };
  expect((await operator.request('POST', '/api/page-reports', sent)).status).toBe(400);
});

test('what is too large is refused before it is read', async () => {
  const { operator } = await team();
  const large = await operator.request('POST', '/api/page-reports', ' '.repeat(MAX_REPORT + 1));
  expect(large.status).toBe(413);
});

test('the oldest go when there are too many', async () => {
  const { operator, keeper } = await team();
  const ids = Array.from({ length: MAX_REPORTS + 2 }, (_, index) => `r${index}`);
  for (const [index, id] of ids.entries())
    await operator.request('POST', '/api/page-reports', report({ id, at: NOW - 10_000 + index }));
  const { reports } = await (await keeper.request('GET', '/api/page-reports')).json();
  expect(reports.map(({ id }: PageReport) => id)).toEqual(ids.slice(2).reverse());
});

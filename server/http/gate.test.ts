import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../lib/base/clock.ts';
import { refusalSchema } from '../../lib/sync/contract.ts';
import { testDatabase } from '../../tests/server/support/test-database.ts';
import {
  NOW,
  newClient,
  newWorkspace,
  type TestServer,
  testServer,
} from '../../tests/server/support/test-server.ts';
import { MAX_BODY, MAX_PUSH } from '../app.ts';
import { SESSION_AGE } from '../auth.ts';
import type { Database } from '../db/database.ts';
import { membership } from '../db/schema.ts';
import { PUBLIC_ROUTES } from './gate.ts';

let database: Database;
let server: TestServer;
let now = NOW;
beforeAll(async () => {
  database = await testDatabase();
  server = testServer(database.db, () => now);
});
afterAll(() => database.close());

const refusal = async (response: Response) => refusalSchema.parse(await response.json()).error;

test('every route under /api that is not listed as public asks for a session', async () => {
  const routes = new Set(
    server.app.routes
      .filter(route => route.method !== 'ALL' && route.path.startsWith('/api/'))
      .map(route => `${route.method} ${route.path}`),
  );
  expect(routes.size).toBeGreaterThanOrEqual(9);
  for (const route of [
    ...routes,
    'GET /api/unknown',
    'DELETE /api/sync/push',
    'POST /api/auth/sign-up/email',
  ]) {
    const [method = '', path = ''] = route.split(' ');
    const response = await server.app.request(path, { method });
    expect([route, response.status === 401]).toEqual([route, !PUBLIC_ROUTES.includes(route)]);
  }
});

test.each(['Bearer ', 'Bearer wrong', 'Basic abc', 'Bearer a b'])(
  'the header "%s" opens nothing',
  async authorization => {
    const response = await server.app.request('/api/me', { headers: { authorization } });
    expect((await refusal(response)).code).toBe('unauthorized');
  },
);

test('a cookie opens nothing', async () => {
  const client = await newClient(server, await newWorkspace(database.db), 'admin');
  const cookie = `better-auth.session_token=${client.token}`;
  expect((await server.app.request('/api/me', { headers: { cookie } })).status).toBe(401);
});

test('a session that is used goes on, one that rests ends', async () => {
  const client = await newClient(server, await newWorkspace(database.db), 'operator');
  const status = async () => (await client.request('GET', '/api/me')).status;
  now = Date.now() + SESSION_AGE - DAY;
  expect(await status()).toBe(200);
  now += 2 * DAY;
  expect(await status()).toBe(200);
  now += SESSION_AGE + DAY;
  expect(await status()).toBe(401);
  now = NOW;
});

test('who is no longer a member is refused at once', async () => {
  const client = await newClient(server, await newWorkspace(database.db), 'operator');
  await database.db.delete(membership);
  const response = await client.request('GET', '/api/me');
  expect(response.status).toBe(403);
  expect((await refusal(response)).message).toContain('邀请');
});

test('an unknown address and bad input are refused in words', async () => {
  const client = await newClient(server, await newWorkspace(database.db), 'admin');
  const refused = async (method: string, path: string, body?: unknown) =>
    (await refusal(await client.request(method, path, body))).code;
  expect(await refused('GET', '/api/unknown')).toBe('not-found');
  expect(await refused('GET', '/api/sync/pull')).toBe('invalid');
  expect(await refused('GET', '/api/sync/pull?after=-1')).toBe('invalid');
  expect(await refused('GET', '/api/sync/pull?after=0&limit=100000')).toBe('invalid');
  expect(await refused('POST', '/api/sync/push', 'not json')).toBe('invalid');
  expect(await refused('POST', '/api/sync/push', { entries: [] })).toBe('invalid');
  expect(await refused('POST', '/api/sync/push', `${'['.repeat(50_000)}"\\u0000`)).toBe('invalid');
});

test('a body that is too large is refused before it is read', async () => {
  const client = await newClient(server, await newWorkspace(database.db), 'admin');
  const large = await client.request('POST', '/api/sync/push', ' '.repeat(MAX_PUSH + 1));
  expect([large.status, (await refusal(large)).code]).toEqual([413, 'too-large']);
  const small = await client.request('POST', '/api/invitations', ' '.repeat(MAX_BODY + 1));
  expect(small.status).toBe(413);
});

test.each([
  ['chrome-extension://abcdefghijklmnop', true],
  ['moz-extension://0c8f-11', true],
  ['https://www.xiaohongshu.com', false],
  ['null', false],
  ['chrome-extension://a.evil.example', false],
])('a page at %s may read answers: %s', async (origin, allowed) => {
  const response = await server.app.request('/api/health', { headers: { origin } });
  expect(response.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
});

test('answers of the interface are not stored, pages bring no foreign code', async () => {
  const health = await server.app.request('/api/health');
  expect(health.headers.get('cache-control')).toBe('no-store');
  const home = await server.app.request('/');
  expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(home.headers.get('referrer-policy')).toBe('no-referrer');
});

test('the invitation page shows the link, and never what stands in it otherwise', async () => {
  const good = await (await server.app.request('http://team.example/join?invitation=abc_1-2')).text();
  expect(good).toContain('http://team.example/join?invitation=abc_1-2');
  const bad = await server.app.request('/join?invitation=%3Cscript%3E');
  expect(bad.status).toBe(400);
  expect(await bad.text()).not.toContain('script>');
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../lib/base/clock.ts';
import { newId } from '../../lib/base/id.ts';
import type { MemberRole } from '../../lib/model/member.ts';
import { meSchema, sessionSchema } from '../../lib/sync/contract.ts';
import { testDatabase } from '../../tests/server/support/test-database.ts';
import {
  type Client,
  newClient,
  newWorkspace,
  type TestServer,
  testServer,
} from '../../tests/server/support/test-server.ts';
import type { Database } from '../db/database.ts';
import { user } from '../db/schema.ts';

let database: Database;
let server: TestServer;
let now: number;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => {
  now = Date.now();
  server = testServer(database.db, () => now);
});
afterAll(() => database.close());

const post = (path: string, body: unknown) =>
  server.app.request(path, { method: 'POST', body: JSON.stringify(body) });
const newEmail = () => `${newId()}@example.com`;

async function invite(client: Client, email: string, role: MemberRole = 'operator'): Promise<string> {
  const response = await client.request('POST', '/api/invitations', { email, role });
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

async function meOf(response: Response) {
  const { token } = sessionSchema.parse(await response.json());
  const me = await server.app.request('/api/me', { headers: { authorization: `Bearer ${token}` } });
  return meSchema.parse(await me.json());
}

async function anAdmin(): Promise<{ admin: Client; workspaceId: string }> {
  const workspaceId = await newWorkspace(database.db);
  return { admin: await newClient(server, workspaceId, 'admin'), workspaceId };
}

test('an invited person joins, signs out and signs in again', async () => {
  const { admin, workspaceId } = await anAdmin();
  const email = newEmail();
  const invitationId = await invite(admin, email, 'keeper');
  const joined = await post('/api/join', { invitationId, name: ' 小周 ', email, password: 'a good one' });
  expect(await meOf(joined)).toMatchObject({
    member: { name: '小周', role: 'keeper' },
    workspace: { id: workspaceId },
  });
  const signedIn = await post('/api/sign-in', { email: email.toUpperCase(), password: 'a good one' });
  const { token } = sessionSchema.parse(await signedIn.json());
  const headers = { authorization: `Bearer ${token}` };
  const names = meSchema.parse(await (await server.app.request('/api/me', { headers })).json()).members;
  expect(names.map(member => member.name).sort()).toEqual([admin.member.name, '小周'].sort());
  expect((await server.app.request('/api/sign-out', { method: 'POST', headers })).status).toBe(200);
  expect((await server.app.request('/api/me', { headers })).status).toBe(401);
});

test('an invitation works once, for its e-mail alone, until it expires or is replaced', async () => {
  const { admin } = await anAdmin();
  const [email, other] = [newEmail(), newEmail()];
  const joinAs = async (invitationId: string, as: string) =>
    (await post('/api/join', { invitationId, name: '小周', email: as, password: 'a good one' })).status;
  const old = await invite(admin, email);
  const current = await invite(admin, email);
  expect(await joinAs('made up', email)).toBe(404);
  expect(await joinAs(current, other)).toBe(404);
  expect(await joinAs(old, email)).toBe(404);
  now += 8 * DAY;
  expect(await joinAs(current, email)).toBe(404);
  now -= 8 * DAY;
  expect(await joinAs(current, email)).toBe(200);
  expect(await joinAs(current, email)).toBe(404);
});

test('two who use one link at once: one is in, nobody is left over', async () => {
  const { admin } = await anAdmin();
  const email = newEmail();
  const invitationId = await invite(admin, email);
  const people = async () => (await database.db.select().from(user)).length;
  const before = await people();
  const joining = { invitationId, name: '小周', email, password: 'a good one' };
  const answers = await Promise.all([post('/api/join', joining), post('/api/join', joining)]);
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 404]);
  expect(await people()).toBe(before + 1);
});

test('who has an account already joins another workspace with the same password', async () => {
  const [first, second] = [await anAdmin(), await anAdmin()];
  const email = newEmail();
  const joining = { name: '小周', email, password: 'a good one' };
  await post('/api/join', { ...joining, invitationId: await invite(first.admin, email) });
  const invitationId = await invite(second.admin, email, 'director');
  const wrong = await post('/api/join', { ...joining, invitationId, password: 'not that one' });
  expect(wrong.status).toBe(401);
  const right = await post('/api/join', { ...joining, invitationId });
  expect(await meOf(right)).toMatchObject({
    member: { role: 'director' },
    workspace: { id: second.workspaceId },
  });
  const signedIn = await post('/api/sign-in', { email, password: joining.password });
  expect((await meOf(signedIn)).workspace.id).toBe(second.workspaceId);
});

test.each(['operator', 'keeper', 'director'] as const)(
  '%s may not invite; a member is not invited again',
  async role => {
    const { admin, workspaceId } = await anAdmin();
    const client = await newClient(server, workspaceId, role);
    const body = { email: newEmail(), role: 'admin' };
    expect((await client.request('POST', '/api/invitations', body)).status).toBe(403);
    const again = { email: `${client.member.id}@example.com`, role: 'admin' };
    expect((await admin.request('POST', '/api/invitations', again)).status).toBe(409);
  },
);

test('a wrong password and an unknown e-mail get one answer, and passwords cannot be tried out', async () => {
  const { admin } = await anAdmin();
  const email = newEmail();
  const password = 'a good one';
  await post('/api/join', { invitationId: await invite(admin, email), name: '小周', email, password });
  const unknown = await post('/api/sign-in', { email: newEmail(), password });
  const wrong = await post('/api/sign-in', { email, password: 'not that one' });
  expect([wrong.status, await wrong.json()]).toEqual([unknown.status, await unknown.json()]);
  for (let tries = 0; tries < 7; tries++) await post('/api/sign-in', { email, password: 'nor that' });
  const blocked = await post('/api/sign-in', { email, password });
  expect([blocked.status, blocked.headers.get('retry-after')]).toEqual([429, '600']);
  now += 11 * MINUTE;
  expect((await post('/api/sign-in', { email, password })).status).toBe(200);
  expect(server.logged.join()).not.toContain('@');
}, 30_000);

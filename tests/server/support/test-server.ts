import type { Clock } from '../../../lib/base/clock.ts';
import { newId } from '../../../lib/base/id.ts';
import type { Log } from '../../../lib/base/log.ts';
import type { Member, MemberRole } from '../../../lib/model/member.ts';
import type { EntryAnswer, PullResponse, SyncRow } from '../../../lib/sync/contract.ts';
import { createApp } from '../../../server/app.ts';
import { createDeps } from '../../../server/create-deps.ts';
import type { Db } from '../../../server/db/database.ts';
import { membership, user, workspace } from '../../../server/db/schema.ts';
import type { Deps } from '../../../server/deps.ts';

export const TEST_SECRET = 'a secret for tests alone, 32 characters or more';
export const NOW = Date.UTC(2026, 2, 1, 4);

/** The app without a socket, over an open database. `logged` holds what went to the log. */
export function testServer(db: Db, clock: Clock = () => NOW) {
  const logged: string[] = [];
  const note = (what: string, facts?: object) => logged.push(`${what} ${JSON.stringify(facts ?? {})}`);
  const log: Log = { info: note, warn: note };
  const deps = createDeps({ db, secret: TEST_SECRET, clock, log });
  return { deps, logged, app: createApp(deps) };
}
export type TestServer = ReturnType<typeof testServer>;

/** A member who is signed in, with the calls that a client makes. */
export interface Client {
  member: Member;
  token: string;
  request(method: string, path: string, body?: unknown): Promise<Response>;
  push(entries: unknown[]): Promise<EntryAnswer[]>;
  pull(after?: number, limit?: number): Promise<PullResponse>;
}

export async function newWorkspace(db: Db, name = '拾光'): Promise<string> {
  const id = newId();
  await db.insert(workspace).values({ id, name, slug: id });
  return id;
}

/** A new person in a workspace, signed in. No password is made: hashing one takes as long as the rest of a test. */
export async function newClient(server: TestServer, workspaceId: string, role: MemberRole): Promise<Client> {
  const { deps, app } = server;
  const id = newId();
  const member: Member = { id, name: `${role}-${id.slice(0, 4)}`, role };
  await deps.db.insert(user).values({ id, name: member.name, email: `${id}@example.com` });
  await deps.db.insert(membership).values({ id, organizationId: workspaceId, userId: id, role });
  const token = await newSession(deps, id);
  const request = async (method: string, path: string, body?: unknown) =>
    app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    member,
    token,
    request,
    push: async entries => (await (await request('POST', '/api/sync/push', { entries })).json()).answers,
    pull: async (after = 0, limit = 1000) =>
      (await request('GET', `/api/sync/pull?after=${after}&limit=${limit}`)).json(),
  };
}

async function newSession(deps: Deps, userId: string): Promise<string> {
  const { internalAdapter } = await deps.auth.$context;
  return (await internalAdapter.createSession(userId)).token;
}

export const entry = (change: SyncRow, id = newId()) => ({ id, change });

/** All changes, page after page. */
export async function pullAll(client: Client, limit = 1000) {
  const changes: PullResponse['changes'] = [];
  for (let after = 0, more = true; more; ) {
    const page = await client.pull(after, limit);
    changes.push(...page.changes);
    after = page.cursor;
    more = page.more;
  }
  return changes;
}

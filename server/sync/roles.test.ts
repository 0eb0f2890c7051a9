import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/base/id.ts';
import { MEMBER_ROLES, type MemberRole } from '../../lib/model/member.ts';
import type { RowKind, SyncRow } from '../../lib/sync/contract.ts';
import { aHandoff, anAccount, anEscalation, changesOf } from '../../tests/server/support/rows.ts';
import { testDatabase } from '../../tests/server/support/test-database.ts';
import {
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

/** The lowest role that may write a kind; written out here, so that a slip in the rules shows. */
const LOWEST: Record<RowKind, MemberRole> = {
  item: 'operator',
  event: 'operator',
  handoff: 'operator',
  escalation: 'operator',
  customer: 'operator',
  promise: 'operator',
  revision: 'operator',
  'fact-read': 'operator',
  picture: 'operator',
  'script-edit': 'operator',
  'fact-change': 'keeper',
  'red-line': 'keeper',
  script: 'keeper',
  fact: 'keeper',
  pack: 'keeper',
  account: 'director',
  policy: 'director',
};

async function team() {
  const workspaceId = await newWorkspace(database.db);
  const member = (role: MemberRole) => newClient(server, workspaceId, role);
  const admin = await member('admin');
  await admin.push([
    entry({ kind: 'account', row: anAccount({ id: 'koc' }) }),
    entry({ kind: 'account', row: anAccount({ id: 'koe' }) }),
  ]);
  return { member, admin };
}

test.each(MEMBER_ROLES)('%s writes what the role may, and nothing else', async role => {
  const { member } = await team();
  const client = await member(role);
  for (const kind of Object.keys(LOWEST) as RowKind[]) {
    const allowed = MEMBER_ROLES.indexOf(role) >= MEMBER_ROLES.indexOf(LOWEST[kind]);
    const changes = changesOf(kind, client.member.id);
    const answer = (await client.push(changes.map(change => entry(change)))).at(-1);
    expect([kind, answer?.status]).toEqual([kind, allowed ? 'accepted' : 'rejected']);
    if (!allowed) expect(answer).toMatchObject({ reason: 'forbidden' });
  }
});

test.each(MEMBER_ROLES)('%s: only a director may release an escalation', async role => {
  const { member, admin } = await team();
  const row = anEscalation();
  await admin.push([entry({ kind: 'escalation', row })]);
  const released = { ...row, state: 'released' as const, decision: '官方号回', updatedAt: NOW + 1 };
  const [answer] = await (await member(role)).push([entry({ kind: 'escalation', row: released })]);
  const allowed = role === 'director' || role === 'admin';
  expect(answer?.status).toBe(allowed ? 'accepted' : 'rejected');
});

test('a handoff goes from its proposer to who operates the receiving account', async () => {
  const { member, admin } = await team();
  const [from, to, stranger] = [await member('operator'), await member('operator'), await member('operator')];
  await admin.push([
    entry({
      kind: 'account',
      row: anAccount({ id: 'koe', operatorIds: [to.member.id], updatedAt: NOW + 1 }),
    }),
  ]);
  const row = aHandoff({ id: newId(), proposedBy: stranger.member.id });
  const handoff = (over: object): SyncRow => ({ kind: 'handoff', row: { ...row, ...over } });
  expect(await from.push([entry(handoff({}))])).toMatchObject([{ status: 'accepted' }]);
  const accepted = handoff({ state: 'accepted', updatedAt: NOW + 2 });
  expect(await stranger.push([entry(accepted)])).toMatchObject([{ reason: 'forbidden' }]);
  expect(await to.push([entry(accepted)])).toMatchObject([{ status: 'accepted' }]);
  const kept = (await pullAll(from)).find(each => each.change.kind === 'handoff');
  expect(kept?.change.row).toMatchObject({ proposedBy: from.member.id, acceptedBy: to.member.id });
  const back = handoff({ state: 'proposed', updatedAt: NOW + 3 });
  expect(await to.push([entry(back)])).toMatchObject([{ reason: 'conflict' }]);
});

test('a handoff to an account that arrives in the same batch is taken', async () => {
  const { admin } = await team();
  const answers = await admin.push([
    entry({ kind: 'account', row: anAccount({ id: 'kos' }) }),
    entry({ kind: 'handoff', row: aHandoff({ toAccountId: 'kos' }) }),
    entry({ kind: 'handoff', row: aHandoff({ toAccountId: 'nobody' }) }),
  ]);
  expect(answers).toMatchObject([
    { status: 'accepted' },
    { status: 'accepted' },
    { status: 'rejected', reason: 'invalid' },
  ]);
});

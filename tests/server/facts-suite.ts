import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/base/id.ts';
import type { Fact } from '../../lib/model/fact.ts';
import { changedFact } from '../../lib/rules/facts/change.ts';
import { readId } from '../../lib/rules/facts/step.ts';
import type { SyncRow } from '../../lib/sync/contract.ts';
import type { Database } from '../../server/db/database.ts';
import { aFact } from './support/rows.ts';
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

/** A member's change of a fact: the fact as it is to be, and what is written of it. */
function saying(kept: Fact | undefined, value: string, by: Client): [SyncRow, SyncRow] {
  const told = { id: newId(), memberId: by.member.id, now: NOW, mustRead: true };
  const { fact, change } = changedFact(kept, { ...(kept ?? aFact({ id: 'price' })), value }, told);
  return [
    { kind: 'fact', row: fact },
    { kind: 'fact-change', row: change },
  ];
}

const factIn = ([{ row }]: [SyncRow, SyncRow]) => row as Fact;

/** What must hold of facts in every database. */
export function factsSuite(open: () => Promise<Database>): void {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await open();
    server = testServer(database.db);
  }, 120_000);
  afterAll(() => database?.close());

  async function team() {
    const workspaceId = await newWorkspace(database.db);
    return {
      first: await newClient(server, workspaceId, 'keeper'),
      second: await newClient(server, workspaceId, 'keeper'),
      operator: await newClient(server, workspaceId, 'operator'),
    };
  }
  const pushed = async (by: Client, changes: SyncRow[]) =>
    (await by.push(changes.map(change => entry(change)))).map(answer =>
      answer.status === 'rejected' ? answer.reason : answer.status,
    );
  const values = async (by: Client) =>
    (await pullAll(by)).flatMap(({ change }) => (change.kind === 'fact' ? change.row.value : []));

  test('of two changes made upon one version the second is refused with what was written of it', async () => {
    const { first, second } = await team();
    const seeded = aFact({ id: 'price' });
    await pushed(first, [{ kind: 'fact', row: seeded }]);
    const [mine, theirs] = [saying(seeded, '¥229', first), saying(seeded, '¥209', second)];
    expect(await pushed(first, mine)).toEqual(['accepted', 'accepted']);
    expect(await pushed(second, theirs)).toEqual(['conflict', 'conflict']);
    // What was written upon the refused one falls with it, although its number would fit.
    expect(await pushed(second, saying(factIn(theirs), '¥199', second))).toEqual(['conflict', 'conflict']);
    expect(await values(second)).toEqual(['¥229']);
    expect(await pushed(second, saying(factIn(mine), '¥199', second))).toEqual(['accepted', 'accepted']);
    expect(await values(first)).toEqual(['¥199']);
  });

  test('several changes in one batch follow on each other, each with what is written of it', async () => {
    const { first, operator } = await team();
    const made = saying(undefined, '¥239', first);
    const then = saying(factIn(made), '¥229', first);
    expect(await pushed(first, [...made, ...then])).toEqual(Array(4).fill('accepted'));
    const changes = (await pullAll(operator)).flatMap(({ change }) =>
      change.kind === 'fact-change' ? change.row : [],
    );
    expect(changes.map(({ after }) => after.value)).toEqual(['¥239', '¥229']);
    expect(changes[1]?.before?.value).toBe('¥239');
  });

  test('nobody writes in another’s name, and a change without its fact is none', async () => {
    const { first, second } = await team();
    const [fact, change] = saying(undefined, '¥239', first);
    expect(await pushed(second, [change])).toEqual(['conflict']);
    await pushed(first, [fact]);
    expect(await pushed(second, [change])).toEqual(['conflict']);
    expect(await pushed(first, [change])).toEqual(['accepted']);
    const kept = (await pullAll(second)).find(each => each.change.kind === 'fact');
    expect(kept?.change.row).toMatchObject({ savedBy: first.member.id });
  });

  test('everybody reads for themselves, once, and not before the server’s clock', async () => {
    const { first, operator } = await team();
    const changeId = newId();
    const read = (at: number): SyncRow => {
      const id = readId(changeId, operator.member);
      return { kind: 'fact-read', row: { id, changeId, memberId: operator.member.id, at, updatedAt: at } };
    };
    expect(await pushed(first, [read(NOW)])).toEqual(['invalid']);
    expect(await pushed(operator, [read(NOW), read(NOW + 60_000)])).toEqual(['accepted', 'accepted']);
    const reads = (await pullAll(first)).flatMap(({ change }) =>
      change.kind === 'fact-read' ? change.row.at : [],
    );
    expect(reads).toEqual([NOW]);
  });
}

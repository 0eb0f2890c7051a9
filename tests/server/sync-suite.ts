import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntryAnswer, SyncRow } from '../../lib/sync/contract.ts';
import type { Database } from '../../server/db/database.ts';
import { newestChange } from '../../server/sync/pull.ts';
import { aChange, aFact, anEvent, anItem, changesOf, KINDS } from './support/rows.ts';
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

type Sent = ReturnType<typeof entry>;
type Step =
  | { do: 'write'; who: 0 | 1; changes: SyncRow[] }
  | { do: 'replay'; who: 0 | 1 }
  | { do: 'both'; changes: [SyncRow[], SyncRow[]] };

const change: fc.Arbitrary<SyncRow> = fc.oneof(
  fc.record({ n: fc.nat(6), at: fc.nat(50) }).map(({ n, at }): SyncRow => {
    const id = `xiaohongshu:${n}`;
    return { kind: 'item', row: anItem({ id, likes: at, firstSeenAt: NOW + at, updatedAt: NOW + at }) };
  }),
  fc.constant(null).map((): SyncRow => ({ kind: 'event', row: anEvent() })),
  fc.record({ n: fc.nat(3), at: fc.nat(50) }).map(
    ({ n, at }): SyncRow => ({
      kind: 'fact',
      row: aFact({ id: `fact-${n}`, value: `¥${at}`, updatedAt: NOW + at }),
    }),
  ),
);
const changes = fc.array(change, { minLength: 1, maxLength: 6 });
const who = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), who, changes }),
  fc.record({ do: fc.constant('replay' as const), who }),
  fc.record({ do: fc.constant('both' as const), changes: fc.tuple(changes, changes) }),
);

/** What must hold in every database: run by one test file for PGlite and by one for PostgreSQL. */
export function syncSuite(open: () => Promise<Database>, runs: number): void {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = await open();
    server = testServer(database.db);
  }, 120_000);
  afterAll(() => database?.close());

  test('two clients who write, repeat and write at once: nothing lost, nothing doubled, no gap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
        const workspaceId = await newWorkspace(database.db);
        const clients = [
          await newClient(server, workspaceId, 'keeper'),
          await newClient(server, workspaceId, 'keeper'),
        ] as const;
        const world = new World(clients, () => newestChange(database.db, workspaceId));
        for (const each of steps) await world.take(each);
        await world.check();
      }),
      { numRuns: runs },
    );
  }, 120_000);

  test('pulled page by page while others write, every change is met', async () => {
    const workspaceId = await newWorkspace(database.db);
    const [writer, reader] = [
      await newClient(server, workspaceId, 'operator'),
      await newClient(server, workspaceId, 'operator'),
    ];
    const batches = Array.from({ length: 12 }, () =>
      Array.from({ length: 7 }, () => entry({ kind: 'event', row: anEvent() })),
    );
    const writing = Promise.all(batches.map(batch => writer.push(batch)));
    const met = new Set<string>();
    let after = 0;
    let written = false;
    writing.then(() => {
      written = true;
    });
    // The last look is taken after the last write.
    for (let last = false; !last; ) {
      last = written;
      const page = await reader.pull(after, 5);
      for (const each of page.changes) met.add(each.change.row.id);
      if (page.more) last = false;
      after = page.cursor;
    }
    expect(met).toEqual(new Set(batches.flat().map(each => each.change.row.id)));
    expect(after).toBe(12 * 7);
  }, 60_000);

  test('no route shows or changes what belongs to another workspace', async () => {
    const [mine, theirs] = [await newWorkspace(database.db), await newWorkspace(database.db)];
    const [me, them] = [await newClient(server, mine, 'admin'), await newClient(server, theirs, 'admin')];
    const all = () => [
      entry({ kind: 'account', row: { ...accountRow('koc'), name: '他们的' } }, 'a'),
      entry({ kind: 'account', row: { ...accountRow('koe'), name: '他们的' } }, 'b'),
      ...KINDS.flatMap(kind => changesOf(kind, them.member.id)).map((change, index) =>
        entry(change, `entry-${index}`),
      ),
    ];
    const theirEntries = all();
    expect((await them.push(theirEntries)).every(answer => answer.status === 'accepted')).toBe(true);
    expect(await me.pull()).toEqual({ changes: [], cursor: 0, more: false });
    // The same entry ids and row ids are free here, and taking them changes nothing over there.
    const before = await pullAll(them);
    const answers = await me.push(theirEntries.map(each => structuredClone(each)));
    // But nobody reads for somebody else.
    expect(answers.map(answer => answer.status)).toEqual(
      theirEntries.map(({ change }) => (change.kind === 'fact-read' ? 'rejected' : 'accepted')),
    );
    expect(await pullAll(them)).toEqual(before);
    const meMembers = (await (await me.request('GET', '/api/me')).json()).members;
    expect(meMembers).toMatchObject([me.member]);
    expect(meMembers).toHaveLength(1);
    // A handoff between accounts that only the other workspace has is not possible.
    const stranger = await newClient(server, await newWorkspace(database.db), 'operator');
    expect(await stranger.push([entry(aChange.handoff('m'))])).toMatchObject([{ reason: 'invalid' }]);
  }, 30_000);
}

const accountRow = (id: string) => ({
  id,
  platform: 'xiaohongshu' as const,
  name: id,
  role: 'KOC' as const,
  operatorIds: [],
  updatedAt: NOW,
});

/** The simple model: what was answered, and what should be there after it. */
class World {
  readonly clients: readonly [Client, Client];
  readonly sent: { entries: Sent[]; answers: EntryAnswer[] }[][] = [[], []];
  readonly newest: () => Promise<number>;
  constructor(clients: readonly [Client, Client], newest: () => Promise<number>) {
    this.clients = clients;
    this.newest = newest;
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'write') return this.write(step.who, step.changes);
    if (step.do === 'both') {
      await Promise.all([this.write(0, step.changes[0]), this.write(1, step.changes[1])]);
      return;
    }
    const last = this.sent[step.who]?.at(-1);
    if (!last) return;
    const again = await this.clients[step.who].push(last.entries);
    // What was taken is answered alike. What was refused as a conflict stays refused: rows only get newer.
    expect(again).toEqual(last.answers);
  }

  async write(who: 0 | 1, rows: SyncRow[]): Promise<void> {
    const entries = rows.map(row => entry(structuredClone(row)));
    const answers = await this.clients[who].push(entries);
    this.sent[who]?.push({ entries, answers });
  }

  async check(): Promise<void> {
    const taken = this.sent.flat().flatMap(({ entries, answers }) =>
      entries.flatMap((each, index) => {
        const answer = answers[index];
        return answer?.status === 'accepted' ? [{ ...each, changeNo: answer.changeNo }] : [];
      }),
    );
    const numbers = taken.map(each => each.changeNo).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(await this.newest()).toBe(taken.length);
    const pulled = await pullAll(this.clients[0], 3);
    expect(await pullAll(this.clients[1])).toEqual(pulled);
    const order = pulled.map(each => each.changeNo);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const newest = new Map<string, number>();
    for (const { change, changeNo } of taken) {
      const key = `${change.kind} ${change.row.id}`;
      newest.set(key, Math.max(newest.get(key) ?? 0, changeNo));
    }
    const found = pulled.map(
      ({ change, changeNo }) => [`${change.kind} ${change.row.id}`, changeNo] as const,
    );
    expect(new Map(found)).toEqual(newest);
    for (const { change } of pulled) expect(change.row).toMatchObject(expected(change, taken));
  }
}

/** Item: the greatest of what was sent. Fact: the newest write that was accepted. */
function expected(kept: SyncRow, taken: readonly Sent[]): object {
  const same = taken.flatMap(({ change }) =>
    change.kind === kept.kind && change.row.id === kept.row.id ? [change] : [],
  );
  const times = same.map(each => (each.kind === 'event' ? each.row.at : each.row.updatedAt));
  if (kept.kind === 'event') return { id: kept.row.id };
  const newest = Math.max(...times);
  return kept.kind === 'item'
    ? { updatedAt: newest, likes: newest - NOW, firstSeenAt: Math.min(...times) }
    : { updatedAt: newest, value: `¥${newest - NOW}` };
}

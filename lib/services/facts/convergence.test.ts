import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import type { device } from '../device.fixture.ts';
import { operator, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer, type Network } from '../memory-server.fixture.ts';

type Device = Awaited<ReturnType<typeof device>>;

const keepers = [operator('li', 'keeper'), operator('wang', 'keeper')];
const fact: Fact = { id: 'price', name: '到手价', kind: 'price', value: '¥1', updatedAt: 1 };

const step = fc.record({
  who: fc.constantFrom(0, 1),
  deed: fc.constantFrom('save', 'save', 'sync', 'sync', 'end', 'take-up', 'read'),
  network: fc.constantFrom<Network>('up', 'up', 'cut', 'lost'),
});
type Step = (typeof step)['generate'] extends (...rest: never[]) => { value: infer T } ? T : never;

/** Answers the value that was written, if any. */
async function perform(
  { deed }: Step,
  { services, sync }: Device,
  value: string,
): Promise<string | undefined> {
  const kept = (await services.facts.list())[0]?.fact ?? fact;
  const base = kept.version ?? 1;
  const wanted = { id: 'price', name: kept.name, kind: kept.kind, value };
  const [news] = await services.facts.unread();
  const deeds = {
    save: () => services.facts.save({ fact: wanted, base, mustRead: true }),
    end: () => services.facts.end({ id: 'price', mustRead: true }),
    'take-up': () => services.facts.takeUp({ factId: 'price' }),
    read: () => services.facts.markRead({ changeId: news?.id ?? '' }),
    sync: () => sync(),
  };
  await deeds[deed]();
  return deed === 'save' ? value : undefined;
}

async function rowsOf({ db }: Device) {
  const tables = [db.facts, db.factChanges, db.factReads];
  const rows = await Promise.all(tables.map(table => table.toArray()));
  return rows.map(all => (all as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Everything that can still be found: what was ever said, and what the server would not take. */
async function findable(devices: readonly Device[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { db, services } of devices) {
    for (const change of await db.factChanges.toArray()) found.add(change.after.value);
    for (const refused of await services.facts.refused()) found.add(refused.fact.value);
  }
  return found;
}

test('however two keepers write, with and without a network: both agree in the end, and what each wrote last is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
      const server = new MemoryServer(keepers);
      server.put({ kind: 'fact', row: fact });
      const at = { now: T0 };
      const devices = await Promise.all(keepers.map(keeper => signedIn(server, at, keeper)));
      for (const each of devices) await each.sync();
      const last = new Map<number, string>();
      for (const [index, one] of steps.entries()) {
        at.now += 1000;
        server.network = one.network;
        const [here] = devices.slice(one.who);
        const written = here && (await perform(one, here, `¥${index + 2}`));
        if (written) last.set(one.who, written);
        server.network = 'up';
      }
      for (let round = 0; round < 3; round++) for (const each of devices) await each.sync();
      const [first, second] = await Promise.all(devices.map(rowsOf));
      expect(first).toEqual(second);
      const kept = [...server.rows.values()].flatMap(({ change }) =>
        change.kind === 'fact' ? change.row : [],
      );
      expect(first?.[0]).toEqual(kept);
      const found = await findable(devices);
      for (const value of last.values()) expect(found).toContain(value);
      for (const { db } of devices) db.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

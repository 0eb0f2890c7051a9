import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SyncRow } from '../sync/contract.ts';
import { account, type device, operator, pageOf, read, replyBy, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer, type Network } from './memory-server.fixture.ts';

type Device = Awaited<ReturnType<typeof device>>;

const op = fc.record({
  who: fc.constantFrom(0, 1),
  deed: fc.constantFrom(
    ...(['read', 'read', 'reply', 'mark', 'reopen', 'flag', 'hand', 'hand', 'accept'] as const),
    ...(['accept', 'decline', 'finish', 'sync', 'sync', 'sync', 'refuse', 'refuse', 'later'] as const),
  ),
  item: fc.integer({ min: 1, max: 2 }),
  network: fc.constantFrom<Network>('up', 'up', 'cut', 'lost'),
  wait: fc.integer({ min: 0, max: 5000 }),
});
type Op = (typeof op)['generate'] extends (...rest: never[]) => { value: infer T } ? T : never;

async function perform(step: Op, devices: Device[], server: MemoryServer): Promise<void> {
  const here = devices[step.who];
  if (!here) return;
  const names = ['koc', 'kos'] as const;
  const own = names[step.who] ?? 'koc';
  const id = `xiaohongshu:${step.item}`;
  const page = pageOf(own, 'koc');
  const handoff = (await here.services.handoffs.list())[0]?.handoff.id ?? '';
  const deeds: Record<Op['deed'], () => Promise<unknown>> = {
    read: () => here.services.items.seen({ page, items: [read(String(step.item))] }),
    reply: () =>
      here.services.items.seen({ page, items: [replyBy(own, `r${step.item}-${own}`, String(step.item))] }),
    mark: () => here.services.items.markAnswered({ id }),
    reopen: () => here.services.items.reopen({ id }),
    flag: () => here.services.items.setFlag({ id, flag: step.wait % 2 ? 'crisis' : 'praise' }),
    hand: () => here.services.handoffs.create({ page, itemId: id, toAccountId: step.who ? 'koc' : 'kos' }),
    accept: () => here.services.handoffs.accept({ id: handoff }),
    decline: () => here.services.handoffs.decline({ id: handoff, reason: '不归我' }),
    finish: () => here.services.handoffs.finish({ id: handoff }),
    sync: () => here.sync(),
    refuse: () => here.sync(),
    later: () => here.sync(),
  };
  server.network = step.network;
  server.verdict = step.deed === 'refuse' ? 'rejected' : step.deed === 'later' ? 'retry' : undefined;
  await deeds[step.deed]();
  server.network = 'up';
  server.verdict = undefined;
}

const sorted = (rows: SyncRow[]) =>
  rows.toSorted((a, b) => (`${a.kind}${a.row.id}` < `${b.kind}${b.row.id}` ? -1 : 1));

async function rowsOf({ db }: Device): Promise<SyncRow[]> {
  return sorted([
    ...(await db.items.toArray()).map(({ item }): SyncRow => ({ kind: 'item', row: item })),
    ...(await db.events.toArray()).map((row): SyncRow => ({ kind: 'event', row })),
    ...(await db.handoffs.toArray()).map((row): SyncRow => ({ kind: 'handoff', row })),
    ...(await db.accounts.toArray()).map((row): SyncRow => ({ kind: 'account', row })),
  ]);
}

test('whatever is cut, lost, refused or repeated: after healing both stores and the server agree, nothing doubled, nothing lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 5, maxLength: 40 }), async steps => {
      const at = { now: T0 };
      const server = new MemoryServer([operator('a'), operator('b')]);
      server.put({ kind: 'account', row: account('koc', 'KOC', 'a') });
      server.put({ kind: 'account', row: account('kos', 'KOS', 'b') });
      const devices = [await signedIn(server, at, operator('a')), await signedIn(server, at, operator('b'))];
      for (const one of devices) await one.sync();
      const written = new Set<string>();
      for (const step of steps) {
        at.now += 1 + step.wait;
        await perform(step, devices, server);
        for (const one of devices) for (const row of await one.db.outbox.toArray()) written.add(row.id);
      }
      for (let round = 0; round < 3; round++) for (const one of devices) await one.sync();

      const expected = sorted([...server.rows.values()].map(({ change }) => change));
      const refused = (await Promise.all(devices.map(one => one.db.refused.toArray()))).flat();
      for (const one of devices) {
        expect(await one.db.outbox.count()).toBe(0);
        expect(await one.db.shadows.count()).toBe(0);
        // An item that was refused for good stays on the device that read it, and is said to be refused.
        const kept = new Set(refused.filter(row => row.change.kind === 'item').map(row => row.change.row.id));
        const ofServer = (rows: SyncRow[]) =>
          rows.filter(row => row.kind !== 'item' || !kept.has(row.row.id));
        expect(ofServer(await rowsOf(one))).toEqual(ofServer(expected));
      }
      for (const id of written)
        expect(server.taken.has(id) !== refused.some(row => row.id === id), id).toBe(true);
    }),
    { numRuns: 120 },
  );
}, 60_000);

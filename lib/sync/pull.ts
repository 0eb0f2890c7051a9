import { failed, ok, type Result } from '../base/result.ts';
import { mergeCustomer } from '../rules/customer/merge.ts';
import { mergeItem } from '../rules/item/merge.ts';
import { type Change, keyOf } from '../store/change.ts';
import type { ChorusDb } from '../store/db.ts';
import { getCursor, setCursor } from '../store/meta.ts';
import { syncTables, unsentKeys } from '../store/outbox.ts';
import { takesPack } from '../store/packs.ts';
import { currentRows, putChanges } from '../store/rows.ts';
import type { CallFailure, Client } from './client.ts';
import type { PullResponse } from './contract.ts';
import { fromWire } from './wire.ts';

export interface PullStep {
  more: boolean;
  changes: Change[];
}

/** Brings one page of what others did. Rows and cursor are saved in one transaction, so a page is taken wholly or not at all. */
export async function pullPage(
  db: ChorusDb,
  client: Pick<Client, 'pull'>,
): Promise<Result<PullStep, CallFailure['reason']>> {
  const after = await getCursor(db);
  const answer = await client.pull(after);
  if (!answer.ok) return failed(answer.reason, answer.detail);
  return ok(await take(db, after, answer.value));
}

function take(db: ChorusDb, after: number, page: PullResponse): Promise<PullStep> {
  return db.transaction('rw', syncTables(db), async () => {
    // Signed out or wiped while the answer was on its way: it belongs to nobody any more.
    if ((await getCursor(db)) !== after) return { more: false, changes: [] };
    const arrived = page.changes.map(({ changeNo, change }) => ({ changeNo, change: fromWire(change) }));
    await keep(db, arrived);
    if (page.cursor !== after) await setCursor(db, page.cursor);
    return { more: page.more, changes: arrived.map(({ change }) => change) };
  });
}

interface Arrived {
  changeNo: number;
  change: Change;
}

async function keep(db: ChorusDb, all: readonly Arrived[]): Promise<void> {
  if (all.length === 0) return;
  const unsent = await unsentKeys(
    db,
    all.map(({ change }) => keyOf(change)),
  );
  const arrived = await withoutBadPacks(db, all, unsent);
  const changes = arrived.map(({ change }) => change);
  const current = await currentRows(db, changes);
  // A row that changed here and was not sent yet is not overwritten; what the server says of it is remembered beside it.
  const asides = arrived.filter(({ change }) => unsent.has(keyOf(change)) && change.kind !== 'event');
  await db.shadows.bulkPut(asides.map(({ changeNo, change }) => ({ key: keyOf(change), changeNo, change })));
  const rows = changes.flatMap((change, index) => {
    if (change.kind === 'item') return [mergedWith(current[index], change)];
    // Not set aside while something of it is unsent: a wish to be forgotten holds at once.
    if (change.kind === 'customer') return [mergedCustomer(current[index], change)];
    return unsent.has(keyOf(change)) ? [] : [change];
  });
  await putChanges(db, rows);
}

/** A pack that must not be used is set aside; it neither takes the place of the last good one nor holds up the rest of the page. */
async function withoutBadPacks(
  db: ChorusDb,
  all: readonly Arrived[],
  unsent: ReadonlySet<string>,
): Promise<Arrived[]> {
  const good: Arrived[] = [];
  for (const each of all) {
    const { change } = each;
    if (change.kind !== 'pack' || (await takesPack(db, change.row, unsent.has(keyOf(change)))))
      good.push(each);
  }
  return good;
}

function mergedWith(kept: Change | undefined, arrived: Extract<Change, { kind: 'item' }>): Change {
  const own = kept?.kind === 'item' ? kept.row : undefined;
  return { kind: 'item', row: mergeItem(own, arrived.row) };
}

function mergedCustomer(kept: Change | undefined, arrived: Extract<Change, { kind: 'customer' }>): Change {
  const own = kept?.kind === 'customer' ? kept.row : undefined;
  return { kind: 'customer', row: mergeCustomer(own, arrived.row) };
}

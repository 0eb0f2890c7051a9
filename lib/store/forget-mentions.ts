import type { Customer } from '../model/customer.ts';
import type { ItemSnapshot } from '../model/handoff.ts';
import type { Item } from '../model/item.ts';
import { isPromisedTo, promiseWithout, snapshotWithout } from '../rules/customer/mentions.ts';
import { withoutPerson } from '../rules/customer/without-person.ts';
import { editWithout } from '../rules/usage/without-person.ts';
import type { Change } from './change.ts';
import type { ChorusDb } from './db.ts';
import { allIds } from './named.ts';
import { forgetEdits } from './script-edits.ts';

/** Takes persons out of what speaks of their items: handoffs, reports, promises, what is learnt from edits, and of whatever row what is unsent or set aside. */
export async function forgetMentions(
  db: ChorusDb,
  wishes: readonly Customer[],
  items: readonly Item[],
): Promise<void> {
  const ids = allIds(items);
  const bare = (row: { snapshot: ItemSnapshot }): void => {
    row.snapshot = snapshotWithout(row.snapshot);
  };
  await db.handoffs.where('snapshot.itemId').anyOf(ids).modify(bare);
  await db.escalations.where('snapshot.itemId').anyOf(ids).modify(bare);
  await forgetEdits(db, ids);
  const known = new Set(ids);
  const scrub = (row: { change: Change }): void => {
    row.change = withoutIn(row.change, wishes, known);
  };
  const promises = (await db.promises.toArray()).map((row): Change => ({ kind: 'promise', row }));
  for (const promise of promises) {
    const left = withoutIn(promise, wishes, known);
    if (left !== promise && left.kind === 'promise') await db.promises.put(left.row);
  }
  await db.outbox.toCollection().modify(scrub);
  await db.shadows.toCollection().modify(scrub);
  await db.refused.toCollection().modify(scrub);
}

/** One change as it may be kept; `ids`: of items whose person is forgotten. */
function withoutIn(change: Change, wishes: readonly Customer[], ids: ReadonlySet<string>): Change {
  if (change.kind === 'item') {
    return ids.has(change.row.id) ? { kind: 'item', row: withoutPerson(change.row) } : change;
  }
  if (change.kind === 'promise') {
    const isTheirs = wishes.some(wish => isPromisedTo(change.row, wish));
    return isTheirs ? { kind: 'promise', row: promiseWithout(change.row) } : change;
  }
  if (change.kind === 'script-edit') {
    return ids.has(change.row.itemId) ? { kind: 'script-edit', row: editWithout(change.row) } : change;
  }
  if (change.kind !== 'handoff' && change.kind !== 'escalation') return change;
  if (!ids.has(change.row.snapshot.itemId)) return change;
  const snapshot = snapshotWithout(change.row.snapshot);
  return change.kind === 'handoff'
    ? { kind: 'handoff', row: { ...change.row, snapshot } }
    : { kind: 'escalation', row: { ...change.row, snapshot } };
}

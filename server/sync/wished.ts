import {
  isPromisedTo,
  promiseeOf,
  promiseWithout,
  snapshotWithout,
} from '../../lib/rules/customer/mentions.ts';
import { asWished, authorOf } from '../../lib/rules/customer/without-person.ts';
import { editWithout } from '../../lib/rules/usage/without-person.ts';
import type { SyncRow } from '../../lib/sync/contract.ts';
import { type Kept, rowKey } from './ledger.ts';

/** A row as it may be kept: who asked to be forgotten comes back with no device that has not heard of it yet. */
export function wished(change: SyncRow, { rows }: Pick<Kept, 'rows'>): SyncRow {
  const customer = (id: string | undefined) => {
    const found = rows.get(rowKey('customer', id ?? ''));
    return found?.kind === 'customer' ? found.row : undefined;
  };
  if (change.kind === 'item')
    return { kind: 'item', row: asWished(change.row, customer(authorOf(change.row))) };
  if (change.kind === 'promise') {
    const wish = customer(promiseeOf(change.row));
    if (!wish || !isPromisedTo(change.row, wish)) return change;
    return { kind: 'promise', row: promiseWithout(change.row) };
  }
  if (change.kind === 'script-edit') {
    const answered = rows.get(rowKey('item', change.row.itemId));
    const isGone = answered?.kind === 'item' && answered.row.forgotten;
    return isGone ? { kind: 'script-edit', row: editWithout(change.row) } : change;
  }
  if (change.kind !== 'handoff' && change.kind !== 'escalation') return change;
  const about = rows.get(rowKey('item', change.row.snapshot.itemId));
  return about?.kind === 'item' && about.row.forgotten ? bare(change) : change;
}

/** A handoff or a report without whom it is about. */
export function bare(change: Extract<SyncRow, { kind: 'handoff' | 'escalation' }>): SyncRow {
  const snapshot = snapshotWithout(change.row.snapshot);
  return change.kind === 'handoff'
    ? { kind: 'handoff', row: { ...change.row, snapshot } }
    : { kind: 'escalation', row: { ...change.row, snapshot } };
}

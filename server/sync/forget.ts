import { type SQL, sql } from 'drizzle-orm';
import { groupBy } from '../../lib/base/group-by.ts';
import type { Customer } from '../../lib/model/customer.ts';
import { isSure } from '../../lib/rules/customer/customer-id.ts';
import { isPromisedTo, promiseWithout } from '../../lib/rules/customer/mentions.ts';
import { asWished, authorOf } from '../../lib/rules/customer/without-person.ts';
import { editWithout } from '../../lib/rules/usage/without-person.ts';
import { type RowKind, rowSchema, type SyncRow } from '../../lib/sync/contract.ts';
import { queryRows, type Transaction } from '../db/database.ts';
import { changeCounter } from '../db/schema.ts';
import { TABLES } from './tables.ts';
import { bare } from './wished.ts';

/**
 * Takes whoever asked to be forgotten out of all that is kept of what they wrote, each row under a change number of its own, so that
 * every device hears of it. Answers the newest number; call it in the transaction that took the wish, after it was written as `last`.
 */
export async function forgetPersons(
  tx: Transaction,
  workspaceId: string,
  customers: readonly Customer[],
  last: number,
): Promise<number> {
  const rows = new Map<string, SyncRow>();
  for (const customer of customers) {
    if (customer.forgottenAt === undefined) continue;
    for (const change of await leftOf(tx, workspaceId, customer))
      rows.set(`${change.kind} ${change.row.id}`, change);
  }
  if (rows.size === 0) return last;
  const numbered = [...rows.values()].map((change, index) => ({ change, changeNo: last + index + 1 }));
  for (const [kind, same] of groupBy(numbered, ({ change }) => change.kind))
    await replace(tx, workspaceId, kind, same);
  const newest = last + rows.size;
  await tx.execute(sql`update ${changeCounter} set last = ${newest} where workspace_id = ${workspaceId}`);
  return newest;
}

/** Rows that speak of them, as they may be kept. No index: people ask for it seldom, and each comment would pay for it. */
async function leftOf(tx: Transaction, workspaceId: string, customer: Customer): Promise<SyncRow[]> {
  const { id, platform } = customer;
  const by = (author: SQL) =>
    isSure(id) ? sql`${author} = ${id.slice(platform.length + 1)}` : sql`${author} is null`;
  const isHere = sql`"row"->>'platform' = ${platform}`;
  const [wrote, promised] = [
    await rowsWhere(tx, workspaceId, 'item', sql`${isHere} and ${by(sql`"row"->'author'->>'id'`)}`),
    await rowsWhere(tx, workspaceId, 'promise', sql`${isHere} and ${by(sql`"row"->>'authorId'`)}`),
  ];
  const left = [...wrote, ...promised].flatMap(change => asLeft(change, customer));
  const ids = left.flatMap(({ kind, row }) => (kind === 'item' ? [row.id, ...(row.alsoIds ?? [])] : []));
  return [
    ...left,
    ...(await bareSnapshots(tx, workspaceId, ids)),
    ...(await bareEdits(tx, workspaceId, ids)),
  ];
}

function asLeft(change: SyncRow, customer: Customer): SyncRow[] {
  if (change.kind === 'promise')
    return isPromisedTo(change.row, customer) ? [{ kind: 'promise', row: promiseWithout(change.row) }] : [];
  if (change.kind !== 'item' || authorOf(change.row) !== customer.id) return [];
  const row = asWished(change.row, customer);
  return row === change.row ? [] : [{ kind: 'item', row }];
}

async function bareSnapshots(
  tx: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<SyncRow[]> {
  if (ids.length === 0) return [];
  const ofThem = sql`"row"->'snapshot'->>'itemId' in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
  const found = [
    ...(await rowsWhere(tx, workspaceId, 'handoff', ofThem)),
    ...(await rowsWhere(tx, workspaceId, 'escalation', ofThem)),
  ];
  return found.flatMap(change =>
    change.kind === 'handoff' || change.kind === 'escalation' ? [bare(change)] : [],
  );
}

async function bareEdits(tx: Transaction, workspaceId: string, ids: readonly string[]): Promise<SyncRow[]> {
  if (ids.length === 0) return [];
  const ofThem = sql`"row"->>'itemId' in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
  const found = await rowsWhere(tx, workspaceId, 'script-edit', ofThem);
  return found.flatMap(({ kind, row }) => (kind === 'script-edit' ? [{ kind, row: editWithout(row) }] : []));
}

async function rowsWhere(
  tx: Transaction,
  workspaceId: string,
  kind: RowKind,
  where: SQL,
): Promise<SyncRow[]> {
  const found = await queryRows(
    tx,
    sql`select "row" from ${TABLES[kind]} where workspace_id = ${workspaceId} and ${where}`,
  );
  return found.flatMap(({ row }) => rowSchema.safeParse({ kind, row }).data ?? []);
}

async function replace(
  tx: Transaction,
  workspaceId: string,
  kind: RowKind,
  changes: readonly { change: SyncRow; changeNo: number }[],
): Promise<void> {
  const table = TABLES[kind];
  const rows = changes.map(({ change: { row }, changeNo }) => ({ id: row.id, change_no: changeNo, row }));
  await tx.execute(sql`update ${table} set change_no = x.change_no, "row" = x."row"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id text, change_no bigint, "row" jsonb)
    where ${table.workspaceId} = ${workspaceId} and ${table.id} = x.id`);
}

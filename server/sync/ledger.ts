import { hash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { type RowKind, rowSchema, type SyncRow } from '../../lib/sync/contract.ts';
import { queryRows, type Transaction } from '../db/database.ts';
import { changeCounter, receipt } from '../db/schema.ts';
import { neededFor } from './needed.ts';
import { TABLES } from './tables.ts';

/** What a batch has to know before it is judged. */
export interface Kept {
  /** Change number by `receiptKey`, of entries taken earlier. */
  taken: Map<string, number>;
  /** Kept rows by `rowKey`. */
  rows: Map<string, SyncRow>;
}

export interface Writing {
  entryId: string;
  changeNo: number;
  change: SyncRow;
  /** The row was there before this batch. */
  known: boolean;
}

/**
 * `hopeful`: that no entry was sent before. Receipts and events are then not looked up, which spares most of the reading;
 * where the hope was wrong, the write fails as a duplicate and the batch is taken again, `careful`.
 */
export type Mode = 'hopeful' | 'careful';

export const rowKey = (kind: RowKind, id: string): string => `${kind} ${id}`;

/** Locks the workspace for writing until the transaction ends; answers its newest change number. */
export async function lockCounter(tx: Transaction, workspaceId: string): Promise<number> {
  const lock = () =>
    queryRows(tx, sql`select last from ${changeCounter} where workspace_id = ${workspaceId} for update`);
  const [counter] = await lock();
  if (counter) return Number(counter.last);
  // The first two writers of a workspace meet at its key, and then at the lock.
  await tx.insert(changeCounter).values({ workspaceId, last: 0 }).onConflictDoNothing();
  const [made] = await lock();
  return Number(made?.last);
}

/** One statement for the whole batch: receipts of its entries, and the kept rows that they speak of. */
export async function readKept(
  tx: Transaction,
  workspaceId: string,
  entries: readonly { id: string; change: SyncRow }[],
  mode: Mode,
): Promise<Kept> {
  const kept: Kept = { taken: new Map(), rows: new Map() };
  const parts = [...neededFor(entries.map(({ change }) => change))]
    .filter(([kind]) => mode === 'careful' || kind !== 'event')
    .map(([kind, named]) => {
      const ids = oneOf(named);
      return sql`select ${sql.raw(`'${kind}'`)} as kind, id, change_no, "row" from ${TABLES[kind]}
                 where workspace_id = ${workspaceId} and id in ${ids}`;
    });
  if (mode === 'careful') {
    parts.push(sql`select 'receipt' as kind, key::text as id, change_no, null::jsonb as "row" from ${receipt}
                   where key in (select unnest(${keysOf(workspaceId, entries)}))`);
  }
  if (parts.length === 0) return kept;
  for (const found of await queryRows(tx, sql.join(parts, sql` union all `))) {
    if (found.kind === 'receipt') kept.taken.set(String(found.id), Number(found.change_no));
    else remember(kept, { kind: found.kind, row: found.row });
  }
  return kept;
}

/** All accounts of the workspace: a handoff is judged by who operates which. */
export async function readAccounts(tx: Transaction, workspaceId: string, kept: Kept): Promise<void> {
  const found = await queryRows(
    tx,
    sql`select "row" from ${TABLES.account} where workspace_id = ${workspaceId}`,
  );
  for (const { row } of found) remember(kept, { kind: 'account', row });
}

/** Parsed, because jsonb gives keys back in another order than the schema, and merging compares rows as text. */
function remember(kept: Kept, found: { kind: unknown; row: unknown }): void {
  const parsed = rowSchema.safeParse(found);
  if (parsed.success) kept.rows.set(rowKey(parsed.data.kind, parsed.data.row.id), parsed.data);
}

/**
 * One statement for the whole batch: rows, receipts and the counter. The writings are numbered without a gap up to `last`.
 * @throws a duplicate-key error when an entry or a row that was thought new is there already.
 */
export async function write(
  tx: Transaction,
  workspaceId: string,
  writings: readonly Writing[],
  last: number,
): Promise<void> {
  const before = last - writings.length;
  const keys = keysOf(
    workspaceId,
    writings.map(({ entryId }) => ({ id: entryId })),
  );
  const parts: SQL[] = [
    sql`receipts as (insert into ${receipt} (key, change_no)
        select key, ${before}::bigint + n from unnest(${keys}) with ordinality as taken(key, n))`,
  ];
  for (const [kind, same] of byKind(writings)) {
    // Of several writes to one row only the last is kept: a statement may touch a row once.
    const newest = [...new Map(same.map(writing => [writing.change.row.id, writing])).values()];
    const added = newest.filter(writing => !writing.known);
    const changed = newest.filter(writing => writing.known);
    if (added.length > 0)
      parts.push(sql`${sql.raw(`"${kind}_added"`)} as (${insert(kind, workspaceId, added)})`);
    if (changed.length > 0) {
      parts.push(sql`${sql.raw(`"${kind}_changed"`)} as (${insert(kind, workspaceId, changed)} ${REPLACE})`);
    }
  }
  await tx.execute(sql`with ${sql.join(parts, sql`, `)}
    update ${changeCounter} set last = ${last} where workspace_id = ${workspaceId}`);
}

const REPLACE = sql`on conflict (workspace_id, id) do update
  set change_no = excluded.change_no, updated_at = excluded.updated_at, "row" = excluded."row"`;

function insert(kind: RowKind, workspaceId: string, writings: readonly Writing[]): SQL {
  const rows = writings.map(({ change, changeNo }) => ({
    id: change.row.id,
    change_no: changeNo,
    updated_at: change.kind === 'event' ? change.row.at : change.row.updatedAt,
    row: change.row,
  }));
  return sql`insert into ${TABLES[kind]} (workspace_id, id, change_no, updated_at, "row")
    select ${workspaceId}, * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x(id text, change_no bigint, updated_at bigint, "row" jsonb)`;
}

function byKind<Each extends { change: SyncRow }>(all: readonly Each[]): Map<RowKind, Each[]> {
  const groups = new Map<RowKind, Each[]>();
  for (const each of all) {
    const group = groups.get(each.change.kind);
    if (group) group.push(each);
    else groups.set(each.change.kind, [each]);
  }
  return groups;
}

/** How a receipt is found again: 128 bits of a digest, written as a UUID. */
export function receiptKey(workspaceId: string, entryId: string): string {
  const hex = hash('sha256', `${workspaceId} ${entryId}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

const keysOf = (workspaceId: string, entries: readonly { id: string }[]): SQL =>
  sql`string_to_array(${entries.map(({ id }) => receiptKey(workspaceId, id)).join()}, ',')::uuid[]`;

/** One parameter for any number of ids. */
const oneOf = (ids: readonly string[]): SQL =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;

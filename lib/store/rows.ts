import type { Table } from 'dexie';
import { groupBy } from '../base/group-by.ts';
import type { Change, ChangeKind } from './change.ts';
import { forgetPersons } from './customers.ts';
import type { ChorusDb } from './db.ts';
import { putItems } from './item-rows.ts';
import { type PackRow, putPacks } from './packs.ts';

const TABLE = {
  item: 'items',
  event: 'events',
  handoff: 'handoffs',
  escalation: 'escalations',
  account: 'accounts',
  script: 'scripts',
  fact: 'facts',
  policy: 'policy',
  pack: 'packs',
  customer: 'customers',
  promise: 'promises',
  revision: 'revisions',
  'fact-change': 'factChanges',
  'fact-read': 'factReads',
  'red-line': 'redLines',
  picture: 'pictures',
  'script-edit': 'scriptEdits',
} as const satisfies Record<ChangeKind, keyof ChorusDb>;

export type SyncedTable = (typeof TABLE)[ChangeKind];

/** The names of the tables that these changes touch. */
export const tablesOf = (changes: readonly Change[]): SyncedTable[] => [
  ...new Set(changes.map(change => TABLE[change.kind])),
];

const tableOf = (db: ChorusDb, kind: ChangeKind): Table<unknown, string> => db.table(TABLE[kind]);

/** Puts rows of any kinds, a table at a time. */
export async function putChanges(db: ChorusDb, changes: readonly Change[]): Promise<void> {
  const byKind = groupBy(changes, change => change.kind);
  await Promise.all([...byKind].map(([kind, ones]) => putKind(db, kind, ones)));
  // After the items that came along with the wish.
  await forgetPersons(
    db,
    changes.flatMap(change => (change.kind === 'customer' ? [change.row] : [])),
    changes.flatMap(change => (change.kind === 'item' && change.row.forgotten ? [change.row] : [])),
  );
}

function putKind(db: ChorusDb, kind: ChangeKind, changes: readonly Change[]): Promise<unknown> {
  const items = changes.flatMap(change => (change.kind === 'item' ? [change.row] : []));
  if (kind === 'item') return putItems(db, items);
  const packs = changes.flatMap(change => (change.kind === 'pack' ? [change.row] : []));
  if (kind === 'pack') return putPacks(db, packs);
  return tableOf(db, kind).bulkPut(changes.map(change => change.row));
}

export const deleteChange = (db: ChorusDb, change: Change): Promise<void> =>
  tableOf(db, change.kind).delete(change.row.id);

/** What stands in the store for each of these changes, at the same index; undefined where nothing does. */
export async function currentRows(db: ChorusDb, changes: readonly Change[]): Promise<(Change | undefined)[]> {
  const found = new Map<string, unknown>();
  const byKind = groupBy(changes, change => change.kind);
  await Promise.all(
    [...byKind].map(async ([kind, wanted]) => {
      const rows = await tableOf(db, kind).bulkGet(wanted.map(change => change.row.id));
      for (const [index, row] of rows.entries()) found.set(`${kind}:${wanted[index]?.row.id}`, row);
    }),
  );
  return changes.map(change => asChange(change.kind, found.get(`${change.kind}:${change.row.id}`)));
}

/** The store holds under a kind's table only rows of that kind, so the pairing is sound. */
function asChange(kind: ChangeKind, row: unknown): Change | undefined {
  const plain = row === undefined ? undefined : plainRow(kind, row);
  return plain === undefined ? undefined : ({ kind, row: plain } as Change);
}

function plainRow(kind: ChangeKind, row: unknown): unknown {
  if (kind === 'item') return (row as { item: unknown }).item;
  return kind === 'pack' ? (row as PackRow).kept : row;
}

import { newId } from '../base/id.ts';
import { type Change, keyOf } from './change.ts';
import type { ChorusDb } from './db.ts';
import { currentRows, putChanges } from './rows.ts';

/** One change that the server has not yet taken. */
export interface OutboxRow {
  /** Order of writing; given by the database. */
  seq?: number;
  /** The server takes each id once. */
  id: string;
  /** Names the row: several changes of one row may wait. */
  key: string;
  change: Change;
}

/** Every table that a synced write or pull may touch. */
export const syncTables = (db: ChorusDb) => [
  db.items,
  db.events,
  db.handoffs,
  db.escalations,
  db.accounts,
  db.scripts,
  db.facts,
  db.policy,
  db.packs,
  db.customers,
  db.promises,
  db.revisions,
  db.factChanges,
  db.factReads,
  db.redLines,
  db.pictures,
  db.scriptEdits,
  // Not synced, but what an import wrote is remembered with it.
  db.imports,
  // Not synced, but what was inserted is compared with the reply in the step that takes it.
  db.insertions,
  db.outbox,
  db.shadows,
  db.refused,
  db.meta,
];

/**
 * Writes rows and their outbox entries in ONE transaction. Each of `steps` decides inside it, so what it reads is what it changes, with
 * the steps before it; it may await nothing but the store. Answers the changes written (none: nothing was written).
 */
export function writeWithOutbox(db: ChorusDb, ...steps: (() => Promise<Change[]>)[]): Promise<Change[]> {
  return db.transaction('rw', syncTables(db), async () => {
    const written: Change[] = [];
    for (const decide of steps) {
      const changes = await decide();
      if (changes.length === 0) continue;
      await keepShadows(db, changes);
      await putChanges(db, changes);
      await db.outbox.bulkAdd(changes.map(change => ({ id: newId(), key: keyOf(change), change })));
      written.push(...changes);
    }
    return written;
  });
}

/** A row that is in step with the server is set aside before its first unsent change. */
async function keepShadows(db: ChorusDb, changes: readonly Change[]): Promise<void> {
  // Events are only ever appended: there is nothing to go back to.
  const current = await currentRows(
    db,
    changes.filter(change => change.kind !== 'event'),
  );
  const existing = current.filter(change => change !== undefined);
  if (existing.length === 0) return;
  const waiting = await unsentKeys(db, existing.map(keyOf));
  const fresh = existing.filter(change => !waiting.has(keyOf(change)));
  await db.shadows.bulkPut(fresh.map(change => ({ key: keyOf(change), changeNo: 0, change })));
}

/** Which of these rows have changes that wait. */
export async function unsentKeys(db: ChorusDb, keys: readonly string[]): Promise<Set<string>> {
  const rows = await db.outbox
    .where('key')
    .anyOf([...keys])
    .toArray();
  return new Set(rows.map(row => row.key));
}

/** The oldest entries, in the order of writing. */
export const oldest = (db: ChorusDb, limit: number): Promise<OutboxRow[]> =>
  db.outbox.orderBy('seq').limit(limit).toArray();

export const unsentCount = (db: ChorusDb): Promise<number> => db.outbox.count();

import type { ItemEvent } from '../model/event.ts';
import type { ChorusDb } from './db.ts';
import type { InsertionRow } from './insertions.ts';

/** What this device has inserted since then. */
export const insertionsSince = (db: ChorusDb, since: number): Promise<InsertionRow[]> =>
  db.insertions.where('at').aboveOrEqual(since).toArray();

/** Scripts that anybody has inserted since then. */
export const usesSince = (db: ChorusDb, since: number): Promise<ItemEvent[]> =>
  eventsSince(db, 'inserted', since);

export const eventsSince = (db: ChorusDb, kind: ItemEvent['kind'], since: number): Promise<ItemEvent[]> =>
  db.events.where('[kind+at]').between([kind, since], [kind, Infinity]).toArray();

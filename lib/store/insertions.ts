import { DAY } from '../base/clock.ts';
import type { ChorusDb } from './db.ts';

/** What was last inserted for an item on this device, until its answer was seen: never sent. */
export interface InsertionRow {
  itemId: string;
  scriptId: string;
  scriptVersion: number;
  /** Whose reply box it went into. */
  accountId?: string;
  text: string;
  at: number;
}

/** Whoever has not sent it within this time, ms, will not. */
export const KEPT_FOR = DAY;

/** Keeps the last insertion for an item. */
export const rememberInsertion = async (db: ChorusDb, row: InsertionRow): Promise<void> => {
  await db.insertions.put(row);
};

/** What waits to be compared with what was sent, under any of these ids. */
export const insertionsFor = (db: ChorusDb, itemIds: readonly string[]): Promise<InsertionRow[]> =>
  db.insertions
    .where('itemId')
    .anyOf([...itemIds])
    .toArray();

export const dropInsertions = (db: ChorusDb, itemIds: readonly string[]): Promise<void> =>
  db.insertions.bulkDelete([...itemIds]);

/** Takes out what nobody sent. */
export const sweepInsertions = (db: ChorusDb, now: number): Promise<number> =>
  db.insertions
    .where('at')
    .below(now - KEPT_FOR)
    .delete();

import type { FactChange, FactRead } from '../model/fact-change.ts';
import type { ChorusDb } from './db.ts';

/** The latest changes of all facts, the newest first. */
export const latestChanges = (db: ChorusDb, limit: number): Promise<FactChange[]> =>
  db.factChanges.orderBy('at').reverse().limit(limit).toArray();

/** The changes of one fact, the newest first. */
export const changesOfFact = async (db: ChorusDb, factId: string): Promise<FactChange[]> =>
  (await db.factChanges.where('factId').equals(factId).toArray()).toSorted((a, b) => b.at - a.at);

/** Every change since, the newest first. */
export const changesSince = (db: ChorusDb, since: number): Promise<FactChange[]> =>
  db.factChanges.where('at').aboveOrEqual(since).reverse().toArray();

export const changeById = (db: ChorusDb, id: string): Promise<FactChange | undefined> =>
  db.factChanges.get(id);

/** Who has read any of these. */
export const readsOf = (db: ChorusDb, changeIds: readonly string[]): Promise<FactRead[]> =>
  db.factReads
    .where('changeId')
    .anyOf([...changeIds])
    .toArray();

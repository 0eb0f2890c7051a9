import type { Script } from '../model/script.ts';
import type { ChorusDb } from './db.ts';

export const allScripts = (db: ChorusDb): Promise<Script[]> => db.scripts.toArray();

export const scriptById = (db: ChorusDb, id: string): Promise<Script | undefined> => db.scripts.get(id);

/** Those that exist, in the order of the ids. */
export const scriptsById = async (db: ChorusDb, ids: readonly string[]): Promise<Script[]> =>
  (await db.scripts.bulkGet([...ids])).filter(script => script !== undefined);

/** The next `limit` scripts after this id, by id. */
export const scriptsAfter = (db: ChorusDb, id: string, limit: number): Promise<Script[]> =>
  db.scripts.where('id').above(id).limit(limit).toArray();

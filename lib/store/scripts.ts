import type { Script } from '../model/script.ts';
import type { ChorusDb } from './db.ts';

export const allScripts = (db: ChorusDb): Promise<Script[]> => db.scripts.toArray();

export const scriptById = (db: ChorusDb, id: string): Promise<Script | undefined> => db.scripts.get(id);

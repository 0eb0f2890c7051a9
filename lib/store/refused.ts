import type { Change } from './change.ts';
import type { ChorusDb } from './db.ts';

/** An entry that the server will never take: kept until somebody has seen it. */
export interface RefusedRow {
  id: string;
  change: Change;
  reason: string;
  at: number;
}

export const allRefused = (db: ChorusDb): Promise<RefusedRow[]> => db.refused.toArray();

export const dismissRefused = (db: ChorusDb, id: string): Promise<void> => db.refused.delete(id);

/** Whatever of this was refused is forgotten. */
export const dismissRefusedOf = (db: ChorusDb, isOf: (change: Change) => boolean): Promise<number> =>
  db.refused.filter(({ change }) => isOf(change)).delete();

import type { Health } from '../model/health.ts';
import type { ChorusDb } from './db.ts';

export const allHealth = (db: ChorusDb): Promise<Health[]> => db.health.toArray();

/** One row a surface; `decide` is given what was kept of it. */
export const putHealth = (
  db: ChorusDb,
  surface: string,
  decide: (kept: Health | undefined) => Health,
): Promise<unknown> =>
  db.transaction('rw', db.health, async () => db.health.put(decide(await db.health.get(surface))));

import { DAY } from '../../base/clock.ts';
import { retained } from '../../rules/customer/retention.ts';
import { sweepInsertions } from '../../store/insertions.ts';
import type { Core } from '../core.ts';
import { sceneOf } from '../scene.ts';
import { keptSince } from './talk.ts';

/** Sweeps when it is asked first, and then once a day, however often it is asked. */
export function sweeper(core: Core): () => Promise<void> {
  let sweptAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (core.clock() - sweptAt < DAY) return;
    sweptAt = core.clock();
    await sweepCustomers(core);
    await sweepInsertions(core.db, core.clock());
  };
}

/** Takes out what is older than the team keeps. Nothing is told to the server, which does the same by itself. */
async function sweepCustomers(core: Core): Promise<void> {
  const scene = await sceneOf(core);
  if (!scene) return;
  const since = keptSince(scene);
  await core.db.transaction('rw', core.db.customers, async () => {
    const old = await core.db.customers.where('updatedAt').below(since).toArray();
    const left = old.map(row => retained(row, since));
    await core.db.customers.bulkDelete(old.filter((_row, index) => !left[index]).map(row => row.id));
    await core.db.customers.bulkPut(left.filter(row => row !== undefined));
  });
}

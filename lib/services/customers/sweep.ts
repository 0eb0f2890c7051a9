import { retained } from '../../rules/customer/retention.ts';
import type { Core } from '../core.ts';
import { sceneOf } from '../scene.ts';
import { keptSince } from './talk.ts';

/** Takes out what is older than the team keeps. Nothing is told to the server, which does the same by itself. */
export async function sweepCustomers(core: Core): Promise<void> {
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

import type { Change } from '../../store/change.ts';
import { type Core, write } from '../core.ts';
import { settleArrivedPromises } from '../promises/settle.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { settle } from './settle.ts';

/**
 * What follows from rows that others wrote: the reply was seen there, the comment here. Every device draws the same conclusion, and
 * drawing it twice changes nothing.
 */
export async function settleArrived(core: Core, changes: readonly Change[]): Promise<void> {
  const ids = changes.flatMap(change => {
    if (change.kind === 'item') return [change.row.id];
    return change.kind === 'handoff' ? [change.row.snapshot.itemId] : [];
  });
  const promiseIds = changes.flatMap(({ kind, row }) => (kind === 'promise' ? [row.id] : []));
  const scene = ids.length + promiseIds.length > 0 ? await sceneOf(core) : undefined;
  if (!scene) return;
  await write(
    core,
    () => settle(core, scene, ids),
    () => settlePromised(core, scene, promiseIds),
  );
}

async function settlePromised(core: Core, scene: Scene, ids: readonly string[]): Promise<Change[]> {
  if (ids.length === 0) return [];
  const kept = await settleArrivedPromises(core, scene, ids);
  return kept.map((row): Change => ({ kind: 'promise', row }));
}

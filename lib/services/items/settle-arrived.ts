import type { Change } from '../../store/change.ts';
import { type Core, write } from '../core.ts';
import { sceneOf } from '../scene.ts';
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
  const scene = ids.length > 0 ? await sceneOf(core) : undefined;
  if (scene) await write(core, () => settle(core, scene, ids));
}

import type { HandoffView } from '../../messaging/protocol.ts';
import { openHandoffs } from '../../store/handoffs.ts';
import { getNotified, setNotified } from '../../store/meta.ts';
import type { Core } from '../core.ts';
import { sceneOf } from '../scene.ts';
import { viewOfHandoff } from './list.ts';

/**
 * Handoffs that wait for me, came from others and have not been told yet; asking counts as telling. What has been told is kept in the
 * store, so neither a worker that died after the pull nor one that starts again forgets or repeats any.
 */
export async function untoldHandoffs(core: Core): Promise<HandoffView[]> {
  const scene = await sceneOf(core);
  if (!scene) return [];
  return core.db.transaction('rw', core.db.handoffs, core.db.meta, async () => {
    const proposed = (await openHandoffs(core.db)).filter(
      handoff => handoff.state === 'proposed' && handoff.proposedBy !== scene.member.id,
    );
    const mine = proposed.map(handoff => viewOfHandoff(handoff, scene)).filter(view => view.forMe);
    const told = new Set(await getNotified(core.db));
    const untold = mine.filter(({ handoff }) => !told.has(handoff.id));
    if (untold.length > 0)
      await setNotified(
        core.db,
        mine.map(({ handoff }) => handoff.id),
      );
    return untold.toSorted((a, b) => a.handoff.dueAt - b.handoff.dueAt);
  });
}

import { SECOND } from '../../base/clock.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { eventsOf } from '../../store/events.ts';
import { type Core, write } from '../core.ts';
import { movedByScript } from '../customers/moved-by-script.ts';
import { eventOf } from '../items/events.ts';
import { sceneOf } from '../scene.ts';
import { keepInserted } from '../usage/learn.ts';
import { detailOf } from './variants.ts';

/** The same script on the same item within this time, ms, is one use told twice (by the panel's insertion and by the page). */
const SAME_USE = 3 * SECOND;

export async function used(
  core: Core,
  {
    page,
    itemId,
    scriptId,
    outcome,
    text,
    variant = 0,
  }: {
    page: PageContext;
    itemId: string;
    scriptId: string;
    outcome: 'inserted' | 'copied';
    text?: string;
    variant?: number;
  },
): Promise<void> {
  const scene = await sceneOf(core, page);
  if (!scene) return;
  await write(core, async () => {
    const events = await eventsOf(core.db, itemId);
    await keepInserted(core, scene, { itemId, scriptId, text });
    const isTold = events.some(
      event => event.kind === outcome && event.scriptId === scriptId && scene.now - event.at < SAME_USE,
    );
    if (isTold) return [];
    return [
      { kind: 'event', row: eventOf(outcome, itemId, scene, { scriptId, ...detailOf(variant) }) },
      ...(await movedByScript(core, scene, page, scriptId)),
    ];
  });
}

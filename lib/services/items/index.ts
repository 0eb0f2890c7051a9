import type { ItemsService } from '../../messaging/protocol.ts';
import type { Core } from '../core.ts';
import { sceneOf } from '../scene.ts';
import { viewsAsked } from '../view.ts';
import { markAnswered, markPinned, reopen, setFlag } from './marks.ts';
import { pins } from './pins.ts';
import { queue } from './queue.ts';
import { seen } from './seen.ts';
import { summary } from './summary.ts';
import { today } from './today.ts';

export const itemsService = (core: Core): ItemsService => ({
  seen: input => seen(core, input),
  async views({ page, ids }) {
    const scene = await sceneOf(core, page);
    return scene ? viewsAsked(core, scene, ids) : [];
  },
  summary: ({ page }) => summary(core, page),
  queue: () => queue(core),
  pins: () => pins(core),
  markAnswered: ({ id }) => markAnswered(core, id),
  reopen: ({ id }) => reopen(core, id),
  markPinned: ({ id }) => markPinned(core, id),
  setFlag: ({ id, flag }) => setFlag(core, id, flag),
  today: () => today(core),
});

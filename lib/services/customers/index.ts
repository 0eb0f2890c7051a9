import type { CustomersService } from '../../messaging/protocol.ts';
import type { Core } from '../core.ts';
import { cardOf } from './card.ts';
import type { FrontKeeper } from './front.ts';
import { forget, setNeed, setNote, setStage } from './write.ts';

export const customersService = (core: Core, front: Pick<FrontKeeper, 'here'>): CustomersService => ({
  ofConversation: ({ page }) => cardOf(core, page),
  async inFront() {
    const page = await front.here();
    return page && cardOf(core, page);
  },
  setStage: ({ page, stage }) => setStage(core, page, stage),
  setNeed: ({ page, need, text }) => setNeed(core, page, { need, text }),
  setNote: ({ page, text }) => setNote(core, page, text),
  forget: ({ id }) => forget(core, id),
});

import type { HandoffsService } from '../../messaging/protocol.ts';
import type { Core } from '../core.ts';
import { create } from './create.ts';
import { list } from './list.ts';
import { propose } from './propose.ts';
import { step } from './steps.ts';

export const handoffsService = (core: Core): HandoffsService => ({
  propose: input => propose(core, input),
  create: input => create(core, input),
  accept: ({ id }) => step(core, id, 'accepted'),
  finish: ({ id }) => step(core, id, 'done'),
  decline: ({ id, reason }) => step(core, id, 'declined', { declinedReason: reason }),
  list: () => list(core),
});

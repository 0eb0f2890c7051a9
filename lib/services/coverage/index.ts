import type { CoverageService } from '../../messaging/protocol.ts';
import type { Core } from '../core.ts';
import { flipCounted } from '../items/marks.ts';
import type { Memory } from '../pages/host.ts';
import { ofAccount } from './account.ts';
import { looksKeeper } from './look.ts';
import { ofPost } from './post.ts';

export const coverageService = (core: Core, memory: Memory): CoverageService => ({
  ofPost: ref => ofPost(core, ref),
  ofAccount: ({ accountId, at }) => ofAccount(core, accountId, at),
  flip: ({ id, flag, in: counts }) => flipCounted(core, id, flag, counts),
  ...looksKeeper(core, memory),
});

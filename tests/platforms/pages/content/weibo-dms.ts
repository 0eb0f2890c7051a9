import type { PracticeConversation } from './types.ts';

export const weiboDms: PracticeConversation[] = [];

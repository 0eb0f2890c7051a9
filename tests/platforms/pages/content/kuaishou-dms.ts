import type { PracticeConversation } from './types.ts';

export const kuaishouDms: PracticeConversation[] = [];

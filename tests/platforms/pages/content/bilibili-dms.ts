import type { PracticeConversation } from './types.ts';

export const bilibiliDms: PracticeConversation[] = [];

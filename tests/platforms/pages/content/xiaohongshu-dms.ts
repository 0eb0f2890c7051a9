import type { PracticeConversation } from './types.ts';

export const xiaohongshuDms: PracticeConversation[] = [];

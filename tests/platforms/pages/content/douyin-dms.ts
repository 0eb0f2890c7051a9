import type { PracticeConversation } from './types.ts';

export const douyinDms: PracticeConversation[] = [];

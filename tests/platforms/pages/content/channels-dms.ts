import type { PracticeConversation } from './types.ts';

export const channelsDms: PracticeConversation[] = [];

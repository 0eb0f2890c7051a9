import type { PracticePost } from './types.ts';

export const channelsWorks: PracticePost[] = [];

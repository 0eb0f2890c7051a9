import type { PracticePost } from './types.ts';

export const bilibiliWorks: PracticePost[] = [];

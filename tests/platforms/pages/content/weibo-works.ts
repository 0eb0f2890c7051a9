import type { PracticePost } from './types.ts';

export const weiboWorks: PracticePost[] = [];

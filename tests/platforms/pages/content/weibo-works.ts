import type { PracticePost } from './types.ts';
import { weiboFive } from './weibo-five.ts';
import { weiboMemberDay } from './weibo-member-day.ts';

/** Posts of the account on Weibo. */
export const weiboWorks: PracticePost[] = [weiboFive, weiboMemberDay];

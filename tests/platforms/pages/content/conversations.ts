import { bilibiliDms } from './bilibili-dms.ts';
import { bilibiliTalks } from './bilibili-dms-more.ts';
import { channelsDms } from './channels-dms.ts';
import { douyinDms } from './douyin-dms.ts';
import { kuaishouDms } from './kuaishou-dms.ts';
import type { PracticeConversation } from './types.ts';
import { weiboDms } from './weibo-dms.ts';
import { xiaohongshuDms } from './xiaohongshu-dms.ts';
import { moreXiaohongshuDms } from './xiaohongshu-dms-more.ts';

/** Every conversation of the practice pages. */
export const conversations: PracticeConversation[] = [
  ...xiaohongshuDms,
  ...moreXiaohongshuDms,
  ...douyinDms,
  ...kuaishouDms,
  ...channelsDms,
  ...bilibiliDms,
  ...bilibiliTalks,
  ...weiboDms,
];

export const conversationOf = (id: string): PracticeConversation | undefined =>
  conversations.find(one => one.id === id);

export const inboxOf = (account: string): PracticeConversation[] =>
  conversations.filter(one => one.account === account);

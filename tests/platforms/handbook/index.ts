import * as bilibili from './bilibili.ts';
import * as channels from './channels.ts';
import * as douyin from './douyin.ts';
import * as kuaishou from './kuaishou.ts';
import type { CommentSurface, MessageSurface } from './surface.ts';
import * as weibo from './weibo.ts';
import * as xiaohongshu from './xiaohongshu.ts';

const all = [xiaohongshu, douyin, kuaishou, channels, bilibili, weibo];

/** Every surface with a practice page: tests and benches go through all of them. */
export const commentSurfaces: CommentSurface[] = all.flatMap(one => one.comments);
export const messageSurfaces: MessageSurface[] = all.flatMap(one => one.messages);

import { bilibili } from './bilibili/index.ts';
import { channels } from './channels/index.ts';
import { douyin } from './douyin/index.ts';
import { kuaishou } from './kuaishou/index.ts';
import type { Platform } from './platform.ts';
import { weibo } from './weibo/index.ts';
import { xiaohongshu } from './xiaohongshu/index.ts';

/** Every site that can be read. */
export const platforms: readonly Platform[] = [xiaohongshu, douyin, kuaishou, channels, bilibili, weibo];

/** The platform at an address, when a surface may stand there; undefined for any other page. */
export const platformFor = (url: URL): Platform | undefined =>
  platforms.find(platform => platform.surfaceOf(url) !== undefined);

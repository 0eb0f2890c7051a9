import type { KnownPlatform } from './platform.ts';

/** The sites that are the platforms' own, each with everything below it. */
export const PLATFORM_SITES: Record<KnownPlatform, readonly string[]> = {
  xiaohongshu: ['xiaohongshu.com', 'rednote.com'],
  douyin: ['douyin.com', 'jinritemai.com'],
  kuaishou: ['kuaishou.com', 'kwaixiaodian.com'],
  channels: ['channels.weixin.qq.com'],
  bilibili: ['bilibili.com'],
  weibo: ['weibo.com', 'weibo.cn'],
};

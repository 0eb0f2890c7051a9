import type { PlatformId } from '../../model/platform.ts';

/** The platforms' own names, as whoever keeps facts writes them. */
const NAMES: Record<PlatformId, string | undefined> = {
  xiaohongshu: '小红书',
  douyin: '抖音',
  kuaishou: '快手',
  channels: '视频号',
  bilibili: 'B站',
  weibo: '微博',
  site: undefined,
};

/** Other names of the same. */
const ALSO = new Map([
  ['红薯', '小红书'],
  ['小红薯', '小红书'],
  ['微信视频号', '视频号'],
  ['哔哩哔哩', 'B站'],
  ['bilibili', 'B站'],
  ['b站', 'B站'],
  ['新浪微博', '微博'],
]);

/** The channels that Chorus knows by itself. */
export const CHANNELS: readonly string[] = Object.values(NAMES).filter(name => name !== undefined);

/** The channel that a page of this platform is; undefined on a site that has no name here. */
export const channelOf = (platform: PlatformId | undefined): string | undefined =>
  platform === undefined ? undefined : NAMES[platform];

/** One channel under one name, however it was written. */
export function channelNamed(written: string): string {
  const name = written.normalize('NFKC').trim();
  const close = name.replace(/\s/g, '');
  return ALSO.get(close.toLowerCase()) ?? (CHANNELS.includes(close) ? close : name);
}

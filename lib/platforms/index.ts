import { douyin } from './douyin/index.ts';
import { kuaishou } from './kuaishou/index.ts';
import { siteHost } from './matches.ts';
import type { Platform } from './platform.ts';
import { xiaohongshu } from './xiaohongshu/index.ts';

/** Every site that can be read, by its host name. */
export const platforms: Record<string, Platform> = {
  'www.xiaohongshu.com': xiaohongshu,
  'cp.kuaishou.com': kuaishou,
  'creator.douyin.com': douyin,
};

/** The platform at an address, when comments may stand there; undefined for any other page. */
export function platformFor(url: URL): Platform | undefined {
  const host = siteHost(url);
  const platform = Object.hasOwn(platforms, host) ? platforms[host] : undefined;
  return platform?.surfaceOf(url) === undefined ? undefined : platform;
}

/**
 * Addresses at which the content script is let in; read at build time, so nothing but data stands here.
 * Practice pages live at the same names under `.localhost`, which every browser resolves to this machine.
 */
const HOSTS = [
  'www.xiaohongshu.com',
  'sxt.xiaohongshu.com',
  'www.douyin.com',
  'creator.douyin.com',
  'im.jinritemai.com',
  'cp.kuaishou.com',
  'www.kuaishou.com',
  'im.kwaixiaodian.com',
  'channels.weixin.qq.com',
  'www.bilibili.com',
  't.bilibili.com',
  'member.bilibili.com',
  'message.bilibili.com',
  'weibo.com',
  'api.weibo.com',
] as const;

const PRACTICE_SUFFIX = '.localhost';

export const SITE_MATCHES = HOSTS.map(host => `https://${host}/*`);
export const PRACTICE_MATCHES = HOSTS.map(host => `http://${host}${PRACTICE_SUFFIX}/*`);

/** The site's own host name, whether the page is the site or its practice twin. */
export function siteHost(url: URL): string {
  return url.hostname.endsWith(PRACTICE_SUFFIX)
    ? url.hostname.slice(0, -PRACTICE_SUFFIX.length)
    : url.hostname;
}

/** Paths at which a surface may stand, by site. A cheap first look; the platform itself decides. */
const SURFACE_PATHS: Record<(typeof HOSTS)[number], RegExp> = {
  'www.xiaohongshu.com': /^\/((explore|discovery\/item|search_result)\/[0-9a-f]{24}|notification|chat)/,
  'sxt.xiaohongshu.com': /^\/im/,
  // A video may open over any of its pages, told by `modal_id` or by the feed alone.
  'www.douyin.com': /^\//,
  'creator.douyin.com': /^\/creator-micro\/(interactive\/comment|data\/following\/chat)/,
  'im.jinritemai.com': /^\/pc_seller_v2\/main/,
  'cp.kuaishou.com': /^\/article\/comment/,
  'www.kuaishou.com': /^\/short-video\//,
  'im.kwaixiaodian.com': /^\/workbench/,
  'channels.weixin.qq.com': /^\/platform/,
  'www.bilibili.com': /^\/(video|opus|list|bangumi\/play|read|festival)/,
  't.bilibili.com': /^\/\d+/,
  'member.bilibili.com': /^\/platform\/comment/,
  'message.bilibili.com': /^\//,
  'weibo.com': /^\/(\d+\/\w+|detail\/\d+)/,
  'api.weibo.com': /^\/chat/,
};

export const mayHoldComments = (url: URL): boolean => {
  const host = siteHost(url);
  return isHost(host) && SURFACE_PATHS[host].test(url.pathname);
};

/** Is this a site that Chorus knows, whatever the page? On any other one it runs only where the operator taught it. */
export const isKnownSite = (url: URL): boolean => isHost(siteHost(url));

const isHost = (host: string): host is (typeof HOSTS)[number] => Object.hasOwn(SURFACE_PATHS, host);

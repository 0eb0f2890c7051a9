/**
 * Addresses at which the content script is let in; read at build time, so nothing but data stands here.
 * Practice pages live at the same names under `.localhost`, which every browser resolves to this machine.
 */
export const SITE_MATCHES = [
  'https://www.xiaohongshu.com/*',
  'https://cp.kuaishou.com/*',
  'https://creator.douyin.com/*',
] as const;

export const PRACTICE_MATCHES = [
  'http://www.xiaohongshu.com.localhost/*',
  'http://cp.kuaishou.com.localhost/*',
  'http://creator.douyin.com.localhost/*',
] as const;

const PRACTICE_SUFFIX = '.localhost';

/** The site's own host name, whether the page is the site or its practice twin. */
export function siteHost(url: URL): string {
  return url.hostname.endsWith(PRACTICE_SUFFIX)
    ? url.hostname.slice(0, -PRACTICE_SUFFIX.length)
    : url.hostname;
}

/** Paths at which a surface with comments may stand, by site. A cheap first look; the platform itself decides. */
const COMMENT_PATHS: Record<string, RegExp> = {
  'www.xiaohongshu.com': /^\/(explore|discovery\/item|search_result)\/[0-9a-f]{24}/,
  'cp.kuaishou.com': /^\/article\/comment/,
  'creator.douyin.com': /^\/creator-micro\/interactive\/comment/,
};

export const mayHoldComments = (url: URL): boolean =>
  COMMENT_PATHS[siteHost(url)]?.test(url.pathname) ?? false;

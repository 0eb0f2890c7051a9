import { accounts } from '../content/accounts.ts';
import { posts } from '../content/posts.ts';
import type { PracticeAccount, PracticePost, Site } from '../content/types.ts';
import { html } from './page.ts';
import { personOf } from './people.ts';

const SITE_NAMES: Record<Site, string> = { xiaohongshu: '小红书', kuaishou: '快手', douyin: '抖音' };
const SITES: Site[] = ['xiaohongshu', 'douyin', 'kuaishou'];

const STYLE = `:root{color-scheme:light dark;--ink:#26252a;--soft:#75727a;--line:#e6e3df;--card:#fff;--ground:#f7f5f2}
@media(prefers-color-scheme:dark){:root{--ink:#ececee;--soft:#9d9aa3;--line:#34343a;--card:#222226;--ground:#18181b}}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/22px -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:1130px;margin:0 auto;padding:40px 24px 64px}h1{font-size:22px;line-height:32px;margin:0 0 4px}p{margin:0 0 24px;color:var(--soft)}
h2{font-size:15px;margin:28px 0 10px}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:12px}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:14px 16px}.who{display:flex;gap:10px;align-items:center;margin-bottom:6px}
.who img{width:32px;height:32px;border-radius:50%}.role{font-size:12px;color:var(--soft)}a{color:inherit;text-decoration:none;display:flex;justify-content:space-between;gap:12px;padding:5px 0;border-top:1px solid var(--line)}
a:hover,a:focus-visible{color:#2f5bea}@media(prefers-color-scheme:dark){a:hover,a:focus-visible{color:#8aa4ff}}a small{color:var(--soft);flex:none}`;

type PostUrl = (id: string) => string;

const link = (post: PracticePost, url: PostUrl): string =>
  `<a href="${html(url(post.id))}">${html(post.title.split(' #')[0] ?? post.title)}<small>${post.comments.length} 条评论</small></a>`;

function card(account: PracticeAccount, url: PostUrl): string {
  const links = posts.filter(post => post.by === account.key).map(post => link(post, url));
  return `<section class="card"><div class="who"><img alt="" src="${html(personOf(account.key, account.site).avatar)}"><div><b>${html(account.name)}</b><div class="role">${account.role}</div></div></div>${links.join('')}</section>`;
}

/** Where a newcomer starts: every account of the demo brand with its posts, each opened as that account. */
export function indexPage(addresses: { postUrl: PostUrl; url(site: Site): string }): string {
  const parts = SITES.map(site => {
    const cards = accounts
      .filter(account => account.site === site)
      .map(account => card(account, addresses.postUrl));
    return `<h2>${SITE_NAMES[site]}</h2><div class="grid">${cards.join('')}</div>`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>练习页面 · 澄屿账号矩阵</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${STYLE}</style></head><body><main><h1>练习页面</h1>
<p>澄屿的 8 个账号，3 个平台。点一条作品，就以那个账号登录打开它的评论。这里发出的回复只留在本机，重启后清空。</p>
${parts.join('')}<h2>小红书首页</h2><div class="grid"><section class="card"><a href="${html(addresses.url('xiaohongshu'))}">从首页点开笔记</a></section></div></main></body></html>`;
}

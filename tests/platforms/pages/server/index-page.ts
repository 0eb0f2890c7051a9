import { Hono } from 'hono';
import { accounts } from '../content/accounts.ts';
import { inboxOf } from '../content/conversations.ts';
import { worksOf } from '../content/posts.ts';
import type { PracticeAccount, Site } from '../content/types.ts';
import { surfacesOf } from '../surfaces/index.ts';
import { type Addresses, addresses } from './addresses.ts';
import { clientScript } from './client-files.ts';
import { html } from './page.ts';
import { personOf } from './people.ts';

const SITE_NAMES: Record<Site, string> = {
  xiaohongshu: '小红书',
  douyin: '抖音',
  kuaishou: '快手',
  channels: '视频号',
  bilibili: 'B站',
  weibo: '微博',
};
const SITES = Object.keys(SITE_NAMES) as Site[];

const STYLE = `:root{color-scheme:light dark;--ink:#26252a;--soft:#75727a;--line:#e6e3df;--card:#fff;--ground:#f7f5f2}
@media(prefers-color-scheme:dark){:root{--ink:#ececee;--soft:#9d9aa3;--line:#34343a;--card:#222226;--ground:#18181b}}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/22px -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:1130px;margin:0 auto;padding:40px 24px 64px}h1{font-size:22px;line-height:32px;margin:0 0 4px}p{margin:0 0 24px;color:var(--soft)}
h2{font-size:15px;margin:28px 0 10px}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:12px}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:14px 16px}.who{display:flex;gap:10px;align-items:center;margin-bottom:6px}
.doors{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 12px}.doors a{border:1px solid var(--line);border-radius:8px;padding:3px 12px;background:var(--card)}
.who img{width:32px;height:32px;border-radius:50%}.role{font-size:12px;color:var(--soft)}a{color:inherit;text-decoration:none;display:flex;justify-content:space-between;gap:12px;padding:5px 0;border-top:1px solid var(--line)}
a:hover,a:focus-visible{color:#2f5bea}@media(prefers-color-scheme:dark){a:hover,a:focus-visible{color:#8aa4ff}}a small{color:var(--soft);flex:none}`;

const link = (url: string, words: string, more: string): string =>
  `<a href="${html(url)}">${html(words)}<small>${html(more)}</small></a>`;

const shows = (site: Site, what: 'postPath' | 'conversationPath'): boolean =>
  surfacesOf(site).some(one => one[what] !== undefined);

function card({ key, name, role, site }: PracticeAccount, at: Addresses): string {
  const works = shows(site, 'postPath') ? worksOf(key) : [];
  const talks = shows(site, 'conversationPath') ? inboxOf(key) : [];
  const links = [
    ...works.map(one =>
      link(at.postUrl(one.id), one.title.split(' #')[0] ?? one.title, `${one.comments.length} 条评论`),
    ),
    ...talks.map(one => link(at.conversationUrl(one.id), one.peer, `${one.messages.length} 条私信`)),
  ];
  return `<section class="card"><div class="who"><img alt="" src="${html(personOf(key, site).avatar)}"><div><b>${html(name)}</b><div class="role">${role}</div></div></div>${links.join('')}</section>`;
}

function siteSection(site: Site, at: Addresses): string {
  const doors = surfacesOf(site).map(
    one => `<a href="${html(at.surfaceUrl(one.surface, { as: one.account }))}">${html(one.name)}</a>`,
  );
  const cards = accounts.filter(account => account.site === site).map(account => card(account, at));
  return `<h2>${SITE_NAMES[site]}</h2><div class="doors">${doors.join('')}</div><div class="grid">${cards.join('')}</div>`;
}

const head = (title: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width,initial-scale=1">`;

/** Where a newcomer starts: every surface, and every account of the demo brand with its posts and conversations, each opened as that account. */
const indexPage = (at: Addresses): string => `${head('练习页面 · 澄屿账号矩阵')}<style>${STYLE}</style></head>
<body><main><h1>练习页面</h1>
<p>澄屿的 ${accounts.length} 个账号，${SITES.length} 个平台。点一条作品或私信，就以那个账号登录打开。这里发出的内容只留在本机，重启后清空。</p>
${SITES.map(site => siteSection(site, at)).join('')}</main></body></html>`;

const EDITORS = 'editors-page';

/** The host of the list of pages; the page of all editors is beside it. */
export function indexApp(): Hono {
  const app = new Hono();
  app.get('/', c => c.html(indexPage(addresses(Number(new URL(c.req.url).port)))));
  app.get('/editors', c =>
    c.html(
      `${head('编辑器')}</head><body><script type="module" src="/practice/client/editors.js"></script></body></html>`,
    ),
  );
  app.get('/practice/client/editors.js', async c =>
    c.body(await clientScript(EDITORS), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  return app;
}

import type { Hono } from 'hono';
import { postOf } from '../content/posts.ts';
import { page } from './page.ts';
import { accountFor, bootFor, siteApp } from './site-app.ts';
import type { Store } from './store.ts';
import { xiaohongshuMissing, xiaohongshuPage } from './xiaohongshu-page.ts';

export function xiaohongshuApp(store: Store): Hono {
  const app = siteApp('xiaohongshu', store);
  app.get('/', c => c.redirect('/explore'));
  app.get('/explore', async c => {
    const boot = bootFor(c, 'xiaohongshu', store, undefined, accountFor(c, 'xiaohongshu'));
    return c.html(await xiaohongshuPage(boot));
  });
  app.on('GET', ['/explore/:id', '/discovery/item/:id', '/search_result/:id'], async c => {
    const post = postOf(c.req.param('id'));
    const boot = bootFor(c, 'xiaohongshu', store, post, accountFor(c, 'xiaohongshu', post?.by));
    if (post?.site === 'xiaohongshu') return c.html(await xiaohongshuPage(boot));
    return c.html(await xiaohongshuMissing(boot));
  });
  app.get('*', async c => {
    const boot = bootFor(c, 'xiaohongshu', store, undefined, accountFor(c, 'xiaohongshu'));
    return c.html(await xiaohongshuMissing(boot));
  });
  return app;
}

export function kuaishouApp(store: Store): Hono {
  const app = siteApp('kuaishou', store);
  app.get('/', c => c.redirect('/article/comment'));
  app.get('/article/comment', async c => {
    const boot = bootFor(c, 'kuaishou', store, undefined, accountFor(c, 'kuaishou'));
    return c.html(await page(boot, '快手创作者服务平台', { root: '<div id="app"></div>' }));
  });
  return app;
}

export function douyinApp(store: Store): Hono {
  const app = siteApp('douyin', store);
  app.get('/', c => c.redirect('/creator-micro/interactive/comment'));
  app.get('/creator-micro/interactive/comment', async c => {
    const boot = bootFor(c, 'douyin', store, undefined, accountFor(c, 'douyin'));
    const frame = { bodyAttrs: 'delight-theme-mode="light"', root: '<div id="root"></div>' };
    return c.html(await page(boot, '抖音创作者中心', frame));
  });
  return app;
}

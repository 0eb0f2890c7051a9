import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { posts } from './content/posts.ts';
import type { Site } from './content/types.ts';
import { indexPage } from './server/index-page.ts';
import { douyinApp, kuaishouApp, xiaohongshuApp } from './server/sites.ts';
import { Store } from './server/store.ts';

const HOSTS: Record<Site, string> = {
  xiaohongshu: 'www.xiaohongshu.com.localhost',
  kuaishou: 'cp.kuaishou.com.localhost',
  douyin: 'creator.douyin.com.localhost',
};
const START: Record<Site, string> = {
  xiaohongshu: '/explore',
  kuaishou: '/article/comment',
  douyin: '/creator-micro/interactive/comment',
};
const INDEX_HOST = 'practice.localhost';

export interface Practice {
  port: number;
  /** The list of pages and accounts from which to start. */
  index: string;
  /** Where a site's comment page (Xiaohongshu: the feed) is; `query` takes `as` and the switches. */
  url(site: Site, query?: Record<string, string>): string;
  /** Where one post's comments are, logged in as its author unless `query.as` says otherwise. Throws RangeError for an unknown id. */
  postUrl(id: string, query?: Record<string, string>): string;
  /** Ids of a site's posts, in the order of the site. */
  postIds(site: Site): string[];
  close(): Promise<void>;
}

/**
 * Serves the practice pages on this machine alone; the site is chosen by the Host header, which browsers resolve here for every `*.localhost`.
 * @param options `port` 0 or absent takes a free one; ages of comments are counted back from `startedAt` (ms, UTC; absent: now). Rejects with EADDRINUSE.
 */
export function servePractice(options: { port?: number; startedAt?: number } = {}): Promise<Practice> {
  const store = new Store(options.startedAt ?? Date.now());
  const apps: Record<string, Hono> = {
    [HOSTS.xiaohongshu]: xiaohongshuApp(store),
    [HOSTS.kuaishou]: kuaishouApp(store),
    [HOSTS.douyin]: douyinApp(store),
  };
  return new Promise((resolve, reject) => {
    const app = new Hono();
    app.all('*', c => {
      const { hostname } = new URL(c.req.url);
      const site = apps[hostname];
      if (site) return site.fetch(c.req.raw);
      if (hostname === INDEX_HOST) return c.html(indexPage(addresses(Number(new URL(c.req.url).port))));
      return c.text('not found', 404);
    });
    const server = serve({ fetch: app.fetch, port: options.port ?? 0, hostname: '127.0.0.1' }, info =>
      resolve(practiceOf(info, () => stop(server))),
    );
    server.once('error', reject);
  });
}

/** The addresses at a port, without a running server. */
export function addresses(port: number): Pick<Practice, 'index' | 'url' | 'postUrl' | 'postIds'> {
  const at = (host: string, path: string, query: Record<string, string>) => {
    const url = new URL(path, `http://${host}:${port}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  };
  const idsOf = (site: Site) => posts.filter(post => post.site === site).map(post => post.id);
  return {
    index: at(INDEX_HOST, '/', {}),
    url: (site, query = {}) => at(HOSTS[site], START[site], query),
    postIds: idsOf,
    postUrl(id, query = {}) {
      const post = posts.find(one => one.id === id);
      if (!post) throw new RangeError(`no practice post ${id}`);
      if (post.site === 'xiaohongshu')
        return at(HOSTS.xiaohongshu, `/explore/${id}`, { as: post.by, ...query });
      const work = posts.filter(one => one.by === post.by).indexOf(post) + 1;
      return at(HOSTS[post.site], START[post.site], { as: post.by, work: String(work), ...query });
    },
  };
}

function stop(server: ServerType): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    // A browser keeps its connections open, and close() alone would wait for them.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

const practiceOf = (info: AddressInfo, close: () => Promise<void>): Practice => ({
  port: info.port,
  ...addresses(info.port),
  close,
});

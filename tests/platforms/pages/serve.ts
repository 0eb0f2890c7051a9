import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Addresses, addresses, INDEX_HOST } from './server/addresses.ts';
import { hostApp } from './server/host-app.ts';
import { indexApp } from './server/index-page.ts';
import { Store } from './server/store.ts';
import { surfaces } from './surfaces/index.ts';

export interface Practice extends Addresses {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves the practice pages on this machine alone; the site is chosen by the Host header, which browsers resolve here for every `*.localhost`.
 * @param options `port` 0 or absent takes a free one; ages of comments are counted back from `startedAt` (ms, UTC; absent: now). Rejects with EADDRINUSE.
 */
export function servePractice(options: { port?: number; startedAt?: number } = {}): Promise<Practice> {
  const apps = appsByHost(new Store(options.startedAt ?? Date.now()));
  return new Promise((resolve, reject) => {
    const app = new Hono();
    app.all('*', c => apps.get(new URL(c.req.url).hostname)?.fetch(c.req.raw) ?? c.text('not found', 404));
    const server = serve({ fetch: app.fetch, port: options.port ?? 0, hostname: '127.0.0.1' }, info =>
      resolve(practiceOf(info, () => stop(server))),
    );
    server.once('error', reject);
  });
}

function appsByHost(store: Store): Map<string, Hono> {
  const apps = new Map([[INDEX_HOST, indexApp()]]);
  for (const { host } of surfaces) {
    const [first, ...others] = surfaces.filter(one => one.host === host);
    if (first) apps.set(`${host}.localhost`, hostApp([first, ...others], store));
  }
  return apps;
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

import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { accountOf } from '../content/accounts.ts';
import { siteOf } from '../surfaces/index.ts';
import type { PracticeSurface } from '../surfaces/surface.ts';
import { bootFor, COOKIE } from './boot.ts';
import { clientScript } from './client-files.ts';
import { commentRoutes } from './comment-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { page } from './page.ts';
import type { Store } from './store.ts';

const SCRIPT = 'text/javascript; charset=utf-8';

/** Everything at one host: log-in by `?as=`, the pages of its surfaces with their scripts, reading and sending. */
export function hostApp(surfaces: [PracticeSurface, ...PracticeSurface[]], store: Store): Hono {
  const app = new Hono();
  const site = siteOf(surfaces[0]);
  app.use(async (c, next) => {
    const as = c.req.query('as');
    if (as === undefined) return next();
    if (as === 'guest' || accountOf(as)?.site === site)
      setCookie(c, COOKIE, as, { path: '/', sameSite: 'Lax' });
    const clean = new URL(c.req.url);
    clean.searchParams.delete('as');
    return c.redirect(clean.pathname + clean.search);
  });
  for (const client of new Set(surfaces.map(one => one.page.client))) {
    app.get(`/practice/client/${client}.js`, async c =>
      c.body(await clientScript(client), 200, { 'content-type': SCRIPT }),
    );
  }
  commentRoutes(app, site, store);
  messageRoutes(app, store.inbox);
  app.all('/practice/*', c => c.notFound());
  const routes = surfaces.flatMap(surface => surface.page.routes.map(pattern => ({ pattern, surface })));
  // What no other page takes comes last, whichever surface says so.
  for (const { pattern, surface } of routes.toSorted((a, b) => rank(a.pattern) - rank(b.pattern))) {
    app.get(pattern, async c => c.html(await page(bootFor(c, store, surface, pattern), surface.page)));
  }
  return app;
}

const rank = (pattern: string): number => (pattern === '*' ? 1 : 0);

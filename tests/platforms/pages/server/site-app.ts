import { setTimeout as delay } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Boot, Switches } from '../client/shapes.ts';
import { accountOf, DEFAULT_ACCOUNT } from '../content/accounts.ts';
import { postOf, posts, worksOf } from '../content/posts.ts';
import type { PracticePost, Site } from '../content/types.ts';
import { clientModule } from './client-files.ts';
import { accountPerson } from './people.ts';
import type { Store } from './store.ts';

const COOKIE = 'practice_as';
const LATENCY_MS = 120;
const SEND_MS = 250;
const LATE_MS = 3000;

const switchesSchema = z.object({
  send: z.enum(['fail', 'late']).optional().catch(undefined),
  count: z.coerce.number().int().min(0).max(20_000).optional().catch(undefined),
  hostile: z
    .literal('1')
    .transform(() => true)
    .optional()
    .catch(undefined),
  half: z
    .literal('1')
    .transform(() => true)
    .optional()
    .catch(undefined),
  changed: z
    .literal('1')
    .transform(() => true)
    .optional()
    .catch(undefined),
});
const sendSchema = z.object({
  post: z.string(),
  text: z.string().min(1).max(20_000),
  target: z.string().optional(),
});
const addSchema = z.object({
  post: z.string(),
  who: z.string().min(1).max(200),
  text: z.string().max(20_000),
  age: z.number().nonnegative().optional(),
  under: z.string().optional(),
});

export const switchesOf = (c: Context): Switches => switchesSchema.parse(c.req.query());

/** Who is logged in: the cookie's account, if it belongs to this site. `guest` is nobody. */
export function accountFor(c: Context, site: Site, otherwise?: string): string {
  const asked = getCookie(c, COOKIE);
  if (asked === 'guest' || (asked && accountOf(asked)?.site === site)) return asked;
  return otherwise ?? DEFAULT_ACCOUNT[site];
}

export function bootFor(
  c: Context,
  site: Site,
  store: Store,
  post: PracticePost | undefined,
  account: string,
): Boot {
  const switches = switchesOf(c);
  const listed = site === 'xiaohongshu' ? posts.filter(one => one.site === site) : worksOf(account);
  const current =
    post ??
    (site === 'xiaohongshu' ? undefined : (listed[Number(c.req.query('work') ?? 1) - 1] ?? listed[0]));
  return {
    site,
    account,
    me: accountPerson(account) ?? null,
    switches,
    posts: listed.map(one => store.post(one, switches)),
    current: current?.id ?? null,
    seed: crypto.randomUUID().slice(0, 8),
  };
}

/** What the three sites have in common: log-in by `?as=`, the client's modules, reading and sending. */
export function siteApp(site: Site, store: Store): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const as = c.req.query('as');
    if (as === undefined) return next();
    if (as === 'guest' || accountOf(as)?.site === site)
      setCookie(c, COOKIE, as, { path: '/', sameSite: 'Lax' });
    const clean = new URL(c.req.url);
    clean.searchParams.delete('as');
    return c.redirect(clean.pathname + clean.search);
  });
  app.get('/practice/client/*', async c => {
    const code = await clientModule(c.req.path.slice('/practice/client/'.length));
    if (code === undefined) return c.notFound();
    return c.body(code, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  app.get('/practice/thread', async c => {
    const post = postOf(c.req.query('post') ?? '');
    if (post?.site !== site) return c.notFound();
    await delay(LATENCY_MS);
    return c.json(store.thread(post, switchesOf(c)));
  });
  app.post('/practice/send', async c => {
    const request = sendSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!request.success) return c.json({ reason: 'malformed' }, 400);
    const switches = switchesOf(c);
    await delay(switches.send === 'late' ? LATE_MS : SEND_MS);
    if (switches.send === 'fail') return c.json({ reason: 'refused' });
    const placed = store.send(c.req.query('account') ?? '', request.data, switches);
    return c.json(placed ?? { reason: 'not-found' });
  });
  app.post('/practice/add', async c => {
    const request = addSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!request.success) return c.json({ reason: 'malformed' }, 400);
    const placed = store.add(request.data, switchesOf(c));
    return placed ? c.json(placed) : c.json({ reason: 'not-found' }, 404);
  });
  return app;
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { postOf } from '../content/posts.ts';
import type { Site } from '../content/types.ts';
import type { Store } from './store.ts';
import { switchesOf } from './switches.ts';

const LATENCY_MS = 120;
const SEND_MS = 250;
const LATE_MS = 3000;

const orderSchema = z.enum(['written', 'newest', 'likes']).catch('written');
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

export const pause = (): Promise<void> => delay(LATENCY_MS);

/** Waits as the site would, and says whether it takes what is sent. */
export async function takesSend(c: Context): Promise<boolean> {
  const { send } = switchesOf(c);
  await delay(send === 'late' ? LATE_MS : SEND_MS);
  return send !== 'fail';
}

export const bodyOf = <T>(c: Context, schema: z.ZodType<T>): Promise<z.ZodSafeParseResult<T>> =>
  c.req
    .json()
    .catch(() => undefined)
    .then(body => schema.safeParse(body));

/** Reading and writing comments; like the real sites' own, a refusal is answered with 200 and said inside. */
export function commentRoutes(app: Hono, site: Site, store: Store): void {
  app.get('/practice/thread', async c => {
    const post = postOf(c.req.query('post') ?? '');
    if (post?.site !== site) return c.notFound();
    await pause();
    return c.json(store.thread(post, switchesOf(c), orderSchema.parse(c.req.query('order'))));
  });
  app.post('/practice/send', async c => {
    const request = await bodyOf(c, sendSchema);
    if (!request.success) return c.json({ reason: 'malformed' }, 400);
    if (!(await takesSend(c))) return c.json({ reason: 'refused' });
    const placed = store.send(c.req.query('account') ?? '', request.data, switchesOf(c));
    return c.json(placed ?? { reason: 'not-found' });
  });
  app.post('/practice/add', async c => {
    const request = await bodyOf(c, addSchema);
    if (!request.success) return c.json({ reason: 'malformed' }, 400);
    const placed = store.add(request.data, switchesOf(c));
    return placed ? c.json(placed) : c.json({ reason: 'not-found' }, 404);
  });
}

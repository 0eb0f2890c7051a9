import type { Hono } from 'hono';
import { z } from 'zod';
import { bodyOf, pause, takesSend } from './comment-routes.ts';
import type { Inbox } from './inbox.ts';
import { switchesOf } from './switches.ts';

const PAGE = 20;

const limitSchema = z.coerce.number().int().min(1).max(1000).catch(PAGE);
const sendSchema = z.object({ conversation: z.string(), text: z.string().min(1).max(20_000) });
const addSchema = z.object({
  conversation: z.string(),
  text: z.string().max(20_000),
  from: z.enum(['peer', 'me']),
  age: z.number().nonnegative().optional(),
});

/** Reading and writing direct messages. */
export function messageRoutes(app: Hono, inbox: Inbox): void {
  app.get('/practice/conversations', async c => {
    await pause();
    return c.json(inbox.list(c.req.query('account') ?? '', switchesOf(c)));
  });
  app.get('/practice/history', async c => {
    await pause();
    const page = { before: c.req.query('before'), limit: limitSchema.parse(c.req.query('limit')) };
    const history = inbox.history(c.req.query('conversation') ?? '', page, switchesOf(c));
    return history ? c.json(history) : c.notFound();
  });
  app.post('/practice/send-message', async c => {
    const request = await bodyOf(c, sendSchema);
    if (!request.success) return c.json({ reason: 'malformed' }, 400);
    if (!(await takesSend(c))) return c.json({ reason: 'refused' });
    const { conversation, text } = request.data;
    return c.json(inbox.send(c.req.query('account') ?? '', conversation, text) ?? { reason: 'not-found' });
  });
  app.post('/practice/add-message', async c => {
    const request = await bodyOf(c, addSchema);
    if (!request.success) return c.json({ reason: 'malformed' }, 400);
    const message = inbox.add(request.data);
    return message ? c.json(message) : c.json({ reason: 'not-found' }, 404);
  });
}

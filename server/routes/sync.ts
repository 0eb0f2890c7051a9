import { Hono } from 'hono';
import { type PushResponse, pullQuerySchema, pushRequestSchema } from '../../lib/sync/contract.ts';
import { sqlState } from '../db/data-error.ts';
import type { Deps, Gated } from '../deps.ts';
import { jsonBody, query } from '../http/input.ts';
import { pull } from '../sync/pull.ts';
import { push } from '../sync/push.ts';

/** POST /push, GET /pull: shapes in lib/sync/contract.ts. */
export const syncRoutes = (deps: Deps) =>
  new Hono<Gated>()
    .post('/push', jsonBody(pushRequestSchema), async c => {
      const { member, workspace } = c.var.caller;
      const { entries } = c.req.valid('json');
      try {
        const pusher = { workspaceId: workspace.id, who: member, now: deps.clock() };
        const { answers, changeNo } = await push(deps.db, pusher, entries);
        if (changeNo !== undefined) deps.hub.changed(workspace.id, changeNo);
        return c.json<PushResponse, 200>({ answers }, 200);
      } catch (error) {
        deps.log.warn('push failed', { entries: entries.length, state: sqlState(error) });
        return c.json<PushResponse, 503>({ answers: entries.map(retry) }, 503);
      }
    })
    .get('/pull', query(pullQuerySchema), async c => {
      const { member, workspace } = c.var.caller;
      const reader = { workspaceId: workspace.id, memberId: member.id };
      return c.json(await pull(deps.db, reader, c.req.valid('query')), 200);
    });

function retry(entry: unknown): { id: string; status: 'retry' } {
  const named = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
  return { id: named ? String(entry.id) : '', status: 'retry' };
}

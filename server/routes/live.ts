import { Hono } from 'hono';
import type { Deps, Gated } from '../deps.ts';
import { liveSocket } from '../live/socket.ts';

/** POST /live/ticket gives what WebSocket /live asks for. */
export const liveRoutes = (deps: Deps) =>
  new Hono<Gated>()
    .post('/live/ticket', c => {
      const { workspace, sessionId } = c.var.caller;
      return c.json({ ticket: deps.tickets.issue({ workspaceId: workspace.id, sessionId }) }, 200);
    })
    .get('/live', liveSocket(deps));

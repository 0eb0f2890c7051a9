import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Deps, Gated } from '../deps.ts';
import { refuse } from '../http/refuse.ts';

/** GET /health: `ok` when the database answers. */
export const healthRoutes = (deps: Deps) =>
  new Hono<Gated>().get('/health', async c => {
    try {
      await deps.db.execute(sql`select 1`);
      return c.json({ name: 'chorus', ok: true }, 200);
    } catch {
      return refuse(c, 'busy');
    }
  });

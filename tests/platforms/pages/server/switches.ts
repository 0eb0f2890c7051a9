import type { Context } from 'hono';
import { z } from 'zod';
import type { Switches } from '../client/shapes.ts';

const flag = z
  .literal('1')
  .transform(() => true)
  .optional()
  .catch(undefined);

const switchesSchema = z.object({
  send: z.enum(['fail', 'late']).optional().catch(undefined),
  count: z.coerce.number().int().min(0).max(20_000).optional().catch(undefined),
  hostile: flag,
  half: flag,
  changed: flag,
});

/** How the address asks the page to misbehave; whatever is malformed counts as absent. */
export const switchesOf = (c: Context): Switches => switchesSchema.parse(c.req.query());

import { z } from 'zod';
import type { PortReply, Push } from './protocol.ts';

const tableSchema = z.enum([
  'items',
  'scripts',
  'facts',
  'accounts',
  'handoffs',
  'escalations',
  'policy',
  'session',
  'sync',
  'composing',
]);

/** Both directions of a port are checked: the worker and a page may be of two versions for a moment after an update. */
export const pushSchema: z.ZodType<Push> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('changed'), tables: z.array(tableSchema) }),
  z.object({ type: z.literal('show'), itemId: z.string() }),
  z.object({
    type: z.literal('insert'),
    requestId: z.string(),
    itemId: z.string(),
    script: z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      unfilled: z.array(z.string()),
      expiredFacts: z.array(z.string()),
    }),
  }),
]);

export const portReplySchema = z.object({
  type: z.literal('insert-outcome'),
  requestId: z.string(),
  outcome: z.enum(['inserted', 'copied', 'refused']),
  reason: z.string().optional(),
});

/** Drops what no reply may hold; undefined when it is none. */
export function portReply(message: unknown): PortReply | undefined {
  const parsed = portReplySchema.safeParse(message).data;
  if (!parsed) return undefined;
  const { reason, ...rest } = parsed;
  return { ...rest, ...(reason === undefined ? {} : { reason }) };
}

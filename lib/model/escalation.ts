import { z } from 'zod';
import { itemSnapshotSchema } from './handoff.ts';

/** 上报: a possible crisis, put before the director. While it is open nobody answers the item. */
export const escalationSchema = z.object({
  id: z.string().min(1).max(64),
  snapshot: itemSnapshotSchema,
  accountId: z.string().max(64).optional(),
  state: z.enum(['open', 'released']),
  raisedBy: z.string().max(64),
  raisedAt: z.number(),
  releasedBy: z.string().max(64).optional(),
  releasedAt: z.number().optional(),
  /** The director's words when releasing: who answers and how. */
  decision: z.string().max(500).optional(),
  updatedAt: z.number(),
});
export type Escalation = z.infer<typeof escalationSchema>;

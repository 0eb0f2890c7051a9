import { z } from 'zod';
import { flagSchema } from './flag.ts';
import { platformSchema, surfaceIdSchema } from './platform.ts';

export const HANDOFF_STATES = ['proposed', 'accepted', 'done', 'declined'] as const;
export const handoffStateSchema = z.enum(HANDOFF_STATES);
export type HandoffState = z.infer<typeof handoffStateSchema>;

/** What the receiver needs to see although the item itself may not have reached this device. */
export const itemSnapshotSchema = z.object({
  itemId: z.string().max(160),
  platform: platformSchema,
  surface: surfaceIdSchema,
  authorName: z.string().max(200),
  text: z.string().max(500),
  postTitle: z.string().max(300),
  url: z.string().max(2000).optional(),
});
export type ItemSnapshot = z.infer<typeof itemSnapshotSchema>;

/** 转交: an item passes from one account of the matrix to another. */
export const handoffSchema = z.object({
  id: z.string().min(1).max(64),
  snapshot: itemSnapshotSchema,
  flag: flagSchema.optional(),
  fromAccountId: z.string().max(64),
  toAccountId: z.string().max(64),
  /** What was said in public, when a line was inserted. */
  publicLine: z.string().max(2000).optional(),
  state: handoffStateSchema,
  declinedReason: z.string().max(300).optional(),
  proposedBy: z.string().max(64),
  proposedAt: z.number(),
  acceptedBy: z.string().max(64).optional(),
  acceptedAt: z.number().optional(),
  endedAt: z.number().optional(),
  /** When the receiver should have answered. */
  dueAt: z.number(),
  updatedAt: z.number(),
});
export type Handoff = z.infer<typeof handoffSchema>;

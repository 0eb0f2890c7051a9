import { z } from 'zod';
import { platformSchema, surfaceIdSchema } from './platform.ts';

/** 承诺: a public reply said that a message would come. `kept`: it was seen, or somebody says so. `dropped`: it need not be any more. */
export const PROMISE_STATES = ['open', 'kept', 'dropped'] as const;

export const promiseSchema = z.object({
  /** Follows from the reply, so that all devices that see it make one of it. */
  id: z.string().min(1).max(180),
  platform: platformSchema,
  surface: surfaceIdSchema,
  accountId: z.string().max(64),
  /** To whom. */
  authorName: z.string().max(200),
  authorId: z.string().max(80).optional(),
  /** Under which comment, and by which reply. */
  itemId: z.string().max(160),
  replyId: z.string().max(160),
  /** What was said in public. */
  text: z.string().max(500),
  url: z.string().max(2000).optional(),
  promisedAt: z.number(),
  dueAt: z.number(),
  state: z.enum(PROMISE_STATES),
  closedAt: z.number().optional(),
  closedBy: z.enum(['seen', 'hand']).optional(),
  memberId: z.string().max(64).optional(),
  policyVersion: z.number().int().nonnegative().optional(),
  /** Whoever it was given to asked to be forgotten: what it was and how it ended stays, not to whom. */
  forgotten: z.literal(true).optional(),
  updatedAt: z.number(),
});
export type PromiseRow = z.infer<typeof promiseSchema>;

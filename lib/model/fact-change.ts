import { z } from 'zod';
import { factSchema } from './fact.ts';

const saidSchema = factSchema.pick({
  name: true,
  value: true,
  product: true,
  channel: true,
  validFrom: true,
  validTo: true,
});
/** What a fact said. */
export type FactSaid = z.infer<typeof saidSchema>;

/** 口径变更: what a fact said before and says now; its history, and the card that everybody has to read. Appended, never changed. */
export const factChangeSchema = z.object({
  id: z.string().min(1).max(64),
  factId: z.string().min(1).max(64),
  /** Of the fact after the change. */
  version: z.number().int().positive(),
  /** Absent: the fact is new. */
  before: saidSchema.optional(),
  after: saidSchema,
  /** In the writer's words. */
  why: z.string().max(300).optional(),
  /** Operators are asked to say that they have read it. */
  mustRead: z.boolean(),
  memberId: z.string().max(64),
  at: z.number(),
  updatedAt: z.number(),
});
export type FactChange = z.infer<typeof factChangeSchema>;

/** Somebody has read a change. */
export const factReadSchema = z.object({
  /** `<change>:<member>`. */
  id: z.string().min(3).max(140),
  changeId: z.string().min(1).max(64),
  memberId: z.string().max(64),
  at: z.number(),
  updatedAt: z.number(),
});
export type FactRead = z.infer<typeof factReadSchema>;

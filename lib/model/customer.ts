import { z } from 'zod';
import { platformSchema } from './platform.ts';
import { stageSchema } from './script.ts';

/** What is asked before a product is recommended. */
export const NEEDS = ['need', 'budget', 'skin', 'history', 'address'] as const;
export const needSchema = z.enum(NEEDS);
export type Need = z.infer<typeof needSchema>;

/** One thing that is known, by whom since when; the newest counts. An empty text takes it back. */
const knownSchema = z.object({ text: z.string().max(200), at: z.number(), memberId: z.string().max(64) });
export type Known = z.infer<typeof knownSchema>;

/** Where a conversation stands, moved by a script of that stage or by hand. */
export const stageStandingSchema = z.object({
  stage: stageSchema,
  at: z.number(),
  by: z.enum(['script', 'hand']),
  memberId: z.string().max(64),
});
export type StageStanding = z.infer<typeof stageStandingSchema>;

/** A person who writes to accounts of the matrix, as the team remembers them. */
export const customerSchema = z.object({
  /** See rules/customer/customer-id: by the platform's user id where one is known, else by the name, for one account alone. */
  id: z.string().min(3).max(200),
  platform: platformSchema,
  name: z.string().max(200),
  needs: z.partialRecord(needSchema, knownSchema),
  note: knownSchema.optional(),
  /** By account: a conversation with one seller is not one with another. */
  stages: z.record(z.string().max(64), stageStandingSchema),
  /** Asked to be forgotten at this instant: what was known until then is gone, and what is read again is kept without the person. */
  forgottenAt: z.number().optional(),
  updatedAt: z.number(),
});
export type Customer = z.infer<typeof customerSchema>;

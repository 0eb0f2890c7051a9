import { z } from 'zod';
import { MAX_BODY } from './script.ts';

/** 改动: what was inserted and what was sent in its place, where the team keeps that (policy). The person's name stands as a place in both. */
export const scriptEditSchema = z.object({
  id: z.string().min(1).max(64),
  scriptId: z.string().min(1).max(64),
  scriptVersion: z.number().int().positive(),
  itemId: z.string().max(160),
  inserted: z.string().max(MAX_BODY),
  sent: z.string().max(MAX_BODY),
  memberId: z.string().max(64),
  accountId: z.string().max(64).optional(),
  at: z.number(),
  updatedAt: z.number(),
});
export type ScriptEdit = z.infer<typeof scriptEditSchema>;

import { z } from 'zod';
import { surfaceIdSchema } from './platform.ts';
import { PROBLEM_WORD } from './problem-word.ts';

/** `off`: switched off by the team. `unreadable`: comments are plainly there and cannot be read. */
export const HEALTH_STATES = ['fine', 'unsure', 'unreadable', 'off'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

const word = z.string().regex(PROBLEM_WORD);
const count = z.number().int().nonnegative().max(1_000_000);

/** How reading goes on one surface, as this device last saw it. Kept on the device alone. */
export const healthSchema = z.strictObject({
  surface: surfaceIdSchema,
  state: z.enum(HEALTH_STATES),
  /** When a comment was last read, UTC ms. */
  lastReadAt: z.number().optional(),
  /** How many the page says there are. */
  shown: count.optional(),
  read: count,
  /** Read, with signs that disagree. */
  unsure: count,
  failed: count,
  /** Which parts of the page, and why. */
  problems: z.array(z.strictObject({ part: word, reason: word })).max(20),
  packVersion: z.number().int().nonnegative().optional(),
  updatedAt: z.number(),
});
export type Health = z.infer<typeof healthSchema>;

/** What a page says of itself; who keeps it adds the times. */
export const healthSightingSchema = healthSchema.omit({ lastReadAt: true, updatedAt: true });
export type HealthSighting = z.infer<typeof healthSightingSchema>;

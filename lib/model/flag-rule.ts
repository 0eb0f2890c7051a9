import { z } from 'zod';
import { flagSchema } from './flag.ts';
import { surfaceSchema } from './platform.ts';

/** `flag`: it is this, too. `not`: it is not this. `primary`: it is this before anything else. */
export const FLAG_EFFECTS = ['flag', 'not', 'primary'] as const;
export type FlagEffect = (typeof FLAG_EFFECTS)[number];

/** What a team knows better than the flagger. Every condition that is given must hold; of words, one. */
export const flagRuleSchema = z.object({
  id: z.string().min(1).max(64),
  words: z.array(z.string().min(1).max(40)).max(50).optional(),
  /** Words with `*` for anything, `?` for any character and `#` for any digit: see rules/flag/pattern. */
  pattern: z.string().min(1).max(100).optional(),
  /** Only on posts and conversations of these accounts. */
  accountIds: z.array(z.string().max(64)).max(200).optional(),
  /** Only under these posts, by their keys. */
  postKeys: z.array(z.string().max(120)).max(200).optional(),
  surface: surfaceSchema.optional(),
  effect: z.enum(FLAG_EFFECTS),
  flag: flagSchema,
  /** Kept, and without effect. */
  off: z.boolean().optional(),
  note: z.string().max(200).optional(),
});
export type FlagRule = z.infer<typeof flagRuleSchema>;

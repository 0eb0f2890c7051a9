import { z } from 'zod';

/** What an item is. Order = how urgently it claims to be the primary flag when several fit. */
export const FLAGS = [
  'crisis',
  'aftersale',
  'business',
  'purchase',
  'technical',
  'recommend',
  'trust',
  'negative',
  'heartfelt',
  'praise',
  'spam',
] as const;
export const flagSchema = z.enum(FLAGS);
export type Flag = z.infer<typeof flagSchema>;

/** The words or signs that decided for a flag. */
export const reasonSchema = z.object({ flag: flagSchema, signs: z.array(z.string().max(80)).max(20) });
export type Reason = z.infer<typeof reasonSchema>;

/** The flagger's answer: primary first, empty for none. */
export interface Flagged {
  labels: Flag[];
  reasons: Reason[];
}

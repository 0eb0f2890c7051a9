import { z } from 'zod';

export const EVENT_KINDS = [
  'seen',
  'inserted',
  'copied',
  'sent',
  'answered',
  'marked-answered',
  'reopened',
  'flag-set',
  'counted',
  'pinned',
  'draft-dismissed',
  'draft-overridden',
] as const;

/** Something that happened to an item; appended, never changed. Response times are computed from these. */
export const itemEventSchema = z.object({
  id: z.string().min(1).max(64),
  itemId: z.string().max(160),
  kind: z.enum(EVENT_KINDS),
  at: z.number(),
  memberId: z.string().max(64),
  accountId: z.string().max(64).optional(),
  scriptId: z.string().max(64).optional(),
  /** For `flag-set`: `from>to`, the primary flags before and after, `none` for no flag; for `answered`: how it was known; for `sent`: whether the script went out `as-is` or `edited`; for `counted`: `flag in`, `flag out`; for `draft-dismissed` and `draft-overridden`: `rule:digest of what was said`, and of the latter `:why`. */
  detail: z.string().max(200).optional(),
});
export type ItemEvent = z.infer<typeof itemEventSchema>;

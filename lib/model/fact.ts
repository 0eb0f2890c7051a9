import { z } from 'zod';

export const FACT_KINDS = [
  'price',
  'amount',
  'date-span',
  'ingredient',
  'specification',
  'gift',
  'text',
  'link',
] as const;
export const factKindSchema = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof factKindSchema>;

/** 事实口径: one truth, said in one place; scripts refer to it by name. */
export const factSchema = z.object({
  id: z.string().min(1).max(64),
  /**
   * What `{{fact:名称}}` refers to. Several facts of one name take over from each other by their validity and their channel
   * (rules/facts/current).
   */
  name: z.string().min(1).max(60),
  kind: factKindSchema,
  /** As it is to be read aloud: `¥199`. */
  value: z.string().min(1).max(500),
  product: z.string().max(60).optional(),
  /** Where alone it holds: 小红书, 直播间 …; absent: everywhere. */
  channel: z.string().max(30).optional(),
  source: z.string().max(200).optional(),
  ownerId: z.string().max(64).optional(),
  validFrom: z.number().optional(),
  validTo: z.number().optional(),
  /** One more with each change; absent: 1. */
  version: z.number().int().positive().optional(),
  savedBy: z.string().max(64).optional(),
  /** The change that made this version, and the one that it was made upon: of two made upon the same, the second is told. */
  changeId: z.string().max(64).optional(),
  follows: z.string().max(64).optional(),
  updatedAt: z.number(),
});
export type Fact = z.infer<typeof factSchema>;

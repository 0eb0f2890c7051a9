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

/** 事实口径: one truth, said in one place; scripts refer to it by name. */
export const factSchema = z.object({
  id: z.string().min(1).max(64),
  /** Unique in the workspace; what `{{fact:名称}}` refers to. */
  name: z.string().min(1).max(60),
  kind: z.enum(FACT_KINDS),
  /** As it is to be read aloud: `¥199`. */
  value: z.string().min(1).max(500),
  product: z.string().max(60).optional(),
  source: z.string().max(200).optional(),
  validFrom: z.number().optional(),
  validTo: z.number().optional(),
  updatedAt: z.number(),
});
export type Fact = z.infer<typeof factSchema>;

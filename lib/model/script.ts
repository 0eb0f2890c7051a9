import { z } from 'zod';
import { flagSchema } from './flag.ts';
import { surfaceSchema } from './platform.ts';
import { roleSchema } from './role.ts';

export const CATEGORIES = ['product', 'brand', 'campaign', 'negative'] as const;

/** The five stages of a KOS conversation (mission.md). */
export const STAGES = ['greeting', 'diagnosis', 'recommendation', 'closing', 'aftercare'] as const;
export const stageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof stageSchema>;

/** 话术: a line of the shared library. The body may hold places such as `{{昵称|亲}}` or `{{fact:名称}}`. */
export const scriptSchema = z.object({
  id: z.string().min(1).max(64),
  title: z.string().min(1).max(80),
  body: z.string().min(1).max(5000),
  category: z.enum(CATEGORIES),
  roles: z.array(roleSchema).max(5),
  /** Empty: fits whatever the item is. */
  flags: z.array(flagSchema).max(11),
  surfaces: z.array(surfaceSchema).min(1).max(2),
  stage: stageSchema.optional(),
  /** Set when the line is the public line of a handoff to this role. */
  handsOverTo: roleSchema.optional(),
  tags: z.array(z.string().max(30)).max(20),
  validFrom: z.number().optional(),
  validTo: z.number().optional(),
  updatedAt: z.number(),
});
export type Script = z.infer<typeof scriptSchema>;
export type Category = Script['category'];

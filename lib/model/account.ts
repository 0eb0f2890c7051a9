import { z } from 'zod';
import { dutyHoursSchema } from './duty-hours.ts';
import { platformSchema } from './platform.ts';
import { roleSchema } from './role.ts';

/** A social account of the matrix. */
export const accountSchema = z.object({
  id: z.string().min(1).max(64),
  platform: platformSchema,
  name: z.string().min(1).max(60),
  /** The platform's own user id, where one is known; it outweighs the name. */
  platformUserId: z.string().max(80).optional(),
  role: roleSchema,
  persona: z.string().max(500).optional(),
  /** How it speaks: 像闺蜜聊天, 不用感叹号 … */
  tone: z.string().max(300).optional(),
  /** What it says of itself where readers should know: 员工, 品牌合作. */
  identity: z.string().max(30).optional(),
  /** When it is answered; absent: always. */
  dutyHours: dutyHoursSchema.optional(),
  /** Members who answer as this account. */
  operatorIds: z.array(z.string().max(64)).max(200),
  updatedAt: z.number(),
});
export type Account = z.infer<typeof accountSchema>;

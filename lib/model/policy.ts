import { z } from 'zod';
import { flagSchema } from './flag.ts';
import { surfaceSchema } from './platform.ts';
import { roleSchema } from './role.ts';

export const DUTIES = ['answer', 'ask-back', 'steer', 'escalate', 'optional', 'skip'] as const;
export const dutySchema = z.enum(DUTIES);
/** What a role does with an item: `steer` = hand it to `steerTo`; `optional` = may answer, no clock. */
export type Duty = z.infer<typeof dutySchema>;

/** One line of the team's role policy (mission.md's table as data). */
export const policyRuleSchema = z.object({
  role: roleSchema,
  surface: surfaceSchema,
  flag: z.union([flagSchema, z.literal('none')]),
  duty: dutySchema,
  steerTo: roleSchema.optional(),
  /** Time allowed for the first response, ms. Absent: no clock. */
  targetMs: z.number().positive().optional(),
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;

import { z } from 'zod';
import { flagSchema } from './flag.ts';
import { flagRuleSchema } from './flag-rule.ts';
import { surfaceSchema } from './platform.ts';
import { reviewStageSchema } from './revision.ts';
import { roleSchema } from './role.ts';

export const DUTIES = ['answer', 'ask-back', 'steer', 'escalate', 'optional', 'skip'] as const;
export const dutySchema = z.enum(DUTIES);
/** What a role does with an item: `steer` = hand it to `steerTo`; `optional` = may answer, no clock. */
export type Duty = z.infer<typeof dutySchema>;

/** `first-hour`: among the front rows of a post that was just published. `head-account`: written by one of our own accounts. */
export const OCCASIONS = ['first-hour', 'head-account'] as const;
export const occasionSchema = z.enum(OCCASIONS);
export type Occasion = z.infer<typeof occasionSchema>;

/** One line of the team's role policy (mission.md's table as data). */
export const policyRuleSchema = z.object({
  role: roleSchema,
  surface: surfaceSchema,
  flag: z.union([flagSchema, z.literal('none')]),
  /** For this account alone; comes before its role's. */
  accountId: z.string().min(1).max(64).optional(),
  /** Only then; comes before the line for any time. */
  occasion: occasionSchema.optional(),
  duty: dutySchema,
  steerTo: roleSchema.optional(),
  /** Time allowed for the first response, ms. Absent: no clock. */
  targetMs: z.number().positive().optional(),
  /** Time allowed for every further one, ms. Absent: as for the first. */
  nextMs: z.number().positive().optional(),
  /** Once answered it is to be pinned. */
  pin: z.boolean().optional(),
  /** Why, in a sentence of the team's own. */
  why: z.string().max(200).optional(),
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;

/** How much of which items a role has to answer. */
export const coverageGoalSchema = z.object({
  role: roleSchema,
  flag: flagSchema,
  /** Share to reach, 0–1. */
  goal: z.number().min(0).max(1),
});
export type CoverageGoal = z.infer<typeof coverageGoalSchema>;

/** All that a team decides about its accounts, as one row that is read, tried out and changed as a whole. What is absent is as Chorus has it by default. */
export const policyRowSchema = z.object({
  /** `policy`: what holds now. `policy@7`: version 7, kept for good. */
  id: z.string().regex(/^policy(@\d{1,9})?$/),
  /** One more at each change; absent: nobody has changed anything yet. */
  version: z.number().int().nonnegative().optional(),
  rules: z.array(policyRuleSchema).max(500),
  /** What the team knows better than the flagger; the first that speaks of a flag decides. */
  flagRules: z.array(flagRuleSchema).max(200).optional(),
  coverage: z.array(coverageGoalSchema).max(20).optional(),
  /** The time after publishing in which a KOL is there in person, ms, and how many of the first comments that means. */
  firstHour: z
    .object({ windowMs: z.number().positive(), frontRows: z.number().int().min(1).max(100) })
    .optional(),
  /** Roles that say who they are in each reply. */
  identityRoles: z.array(roleSchema).max(5).optional(),
  /** What is said in public about a message must be sent within this time on duty, ms. */
  promiseMs: z.number().positive().optional(),
  /** How long what is known of a person is kept, days. */
  retentionDays: z.number().int().min(1).max(3650).optional(),
  /** A director is told so long after a miss, ms. */
  directorAfterMs: z.number().nonnegative().optional(),
  /** How a script of the team is reviewed before operators get it. `twoPerson`: nobody approves what they wrote themselves. */
  review: z.object({ stages: z.array(reviewStageSchema).max(3), twoPerson: z.boolean() }).optional(),
  /** What was sent instead of the inserted script is kept, to learn from. */
  learnsEdits: z.boolean().optional(),
  /** The same text inserted so often within this time, ms, is asked about. */
  repetition: z
    .object({ times: z.number().int().min(2).max(100), withinMs: z.number().positive() })
    .optional(),
  savedBy: z.string().max(64).optional(),
  /** What was changed and why. */
  note: z.string().max(300).optional(),
  updatedAt: z.number(),
});
export type PolicyRow = z.infer<typeof policyRowSchema>;

/** What holds now, whole. */
export type Policy = {
  [Part in Exclude<keyof PolicyRow, 'savedBy' | 'note'>]-?: Exclude<PolicyRow[Part], undefined>;
} & Pick<PolicyRow, 'savedBy' | 'note'>;

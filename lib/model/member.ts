import { z } from 'zod';

/** What a person may do in a workspace: each stage may do what the ones before it may (rules/permission.ts). */
export const MEMBER_ROLES = ['operator', 'keeper', 'director', 'admin'] as const;
export const memberRoleSchema = z.enum(MEMBER_ROLES);
export type MemberRole = z.infer<typeof memberRoleSchema>;

/** A person in a workspace. `id` is the user's id. */
export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: memberRoleSchema,
  /** What was said before that concerns them less. */
  joinedAt: z.number().optional(),
});
export type Member = z.infer<typeof memberSchema>;

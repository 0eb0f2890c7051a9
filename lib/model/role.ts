import { z } from 'zod';

/** What an account is in the matrix (mission.md). `official` is the brand's own account. */
export const ROLES = ['KOL', 'KOC', 'KOE', 'KOS', 'official'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

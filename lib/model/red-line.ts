import { z } from 'zod';
import { roleSchema } from './role.ts';

/** `banned`: the brand's own; `absolute`: absolute words of advertising law; `medical`: claims that only a medicine may make; `rival`; `contact`: what platforms punish. */
export const RED_LINE_KINDS = ['banned', 'absolute', 'medical', 'rival', 'contact'] as const;
export const redLineKindSchema = z.enum(RED_LINE_KINDS);
export type RedLineKind = z.infer<typeof redLineKindSchema>;

/** How a draft that crosses it is treated: held back until somebody says why, asked about, or only hinted at. */
export const LEVELS = ['block', 'ask', 'hint'] as const;
export const levelSchema = z.enum(LEVELS);
export type Level = z.infer<typeof levelSchema>;

/** 红线: a word that is not to be written. */
export const redLineSchema = z.object({
  id: z.string().min(1).max(64),
  word: z.string().min(1).max(60),
  kind: redLineKindSchema,
  level: levelSchema,
  /** What to write instead. */
  instead: z.string().max(60).optional(),
  why: z.string().max(200).optional(),
  /** Only these roles; absent: all. */
  roles: z.array(roleSchema).max(5).optional(),
  /** Taken off the list; kept, because others hear of it only so. */
  off: z.literal(true).optional(),
  updatedAt: z.number(),
});
export type RedLine = z.infer<typeof redLineSchema>;

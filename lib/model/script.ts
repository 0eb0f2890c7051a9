import { z } from 'zod';
import { flagSchema } from './flag.ts';
import { platformSchema, surfaceSchema } from './platform.ts';
import { roleSchema } from './role.ts';

/** Chorus' own categories; a team may write its own beside them. */
export const CATEGORIES = ['product', 'brand', 'campaign', 'negative'] as const;
export const categorySchema = z.string().trim().min(1).max(20);
export type Category = z.infer<typeof categorySchema>;

/** The five stages of a KOS conversation (mission.md). */
export const STAGES = ['greeting', 'diagnosis', 'recommendation', 'closing', 'aftercare'] as const;
export const stageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof stageSchema>;

/** Whom a script is offered to: its owner alone, everybody, or only those who answer as one of its roles. */
export const SCOPES = ['mine', 'team', 'role'] as const;
export const scopeSchema = z.enum(SCOPES);
export type Scope = z.infer<typeof scopeSchema>;

/** Longest body, characters, and most variants beside the first. */
export const MAX_BODY = 5000;
export const MAX_VARIANTS = 20;
export const MAX_PICTURES = 9;

/** A line that holds nothing else parts the messages of one body: each is inserted by itself. */
export const MESSAGE_BREAK = '---';

const bodySchema = z.string().min(1).max(MAX_BODY);

/** What a script says and where it fits: what is written, reviewed and compared. */
export const scriptContentSchema = z.object({
  title: z.string().min(1).max(80),
  /** May hold places such as `{{昵称|亲}}`, `{{fact:名称}}` or `{{cursor}}`, and several messages. */
  body: bodySchema,
  /** Other ways of saying it, so that one does not repeat oneself. */
  variants: z.array(bodySchema).max(MAX_VARIANTS).optional(),
  category: categorySchema,
  roles: z.array(roleSchema).max(5),
  /** Empty: fits whatever the item is. */
  flags: z.array(flagSchema).max(11),
  surfaces: z.array(surfaceSchema).min(1).max(2),
  /** Absent: fits every platform. */
  platforms: z.array(platformSchema).max(7).optional(),
  stage: stageSchema.optional(),
  /** Set when the line is the public line of a handoff to this role. */
  handsOverTo: roleSchema.optional(),
  /** Typed alone after `/` it names this script. */
  shortcut: z
    .string()
    .regex(/^[\p{L}\p{N}_-]{1,20}$/u)
    .optional(),
  tags: z.array(z.string().max(30)).max(20),
  /** Ids of pictures that go with it. */
  pictures: z.array(z.string().max(64)).max(MAX_PICTURES).optional(),
  /** Absent: `team`. */
  scope: scopeSchema.optional(),
  validFrom: z.number().optional(),
  validTo: z.number().optional(),
});
export type ScriptContent = z.infer<typeof scriptContentSchema>;

/** 话术: a line of the shared library as operators get it, which is the version that was approved last. What is being written is a revision. */
export const scriptSchema = scriptContentSchema.extend({
  id: z.string().min(1).max(64),
  ownerId: z.string().max(64).optional(),
  /** Absent: `approved`. A retired one is offered to nobody and kept for its history. */
  state: z.enum(['approved', 'retired']).optional(),
  /** Number of the approved version; absent: 1. */
  version: z.number().int().positive().optional(),
  /** The revision that was approved as this version; absent where it came with an import or with the workspace. */
  revisionId: z.string().max(64).optional(),
  /** The import that it came with. */
  importId: z.string().max(64).optional(),
  updatedAt: z.number(),
});
export type Script = z.infer<typeof scriptSchema>;

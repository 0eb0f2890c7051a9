import { z } from 'zod';
import { accountSchema } from '../model/account.ts';
import { customerSchema } from '../model/customer.ts';
import { escalationSchema } from '../model/escalation.ts';
import { itemEventSchema } from '../model/event.ts';
import { factSchema } from '../model/fact.ts';
import { factChangeSchema, factReadSchema } from '../model/fact-change.ts';
import { handoffSchema } from '../model/handoff.ts';
import { itemSchema } from '../model/item.ts';
import { memberRoleSchema, memberSchema } from '../model/member.ts';
import { sentPackSchema } from '../model/pack.ts';
import { pictureSchema } from '../model/picture.ts';
import { policyRowSchema } from '../model/policy.ts';
import { promiseSchema } from '../model/promise.ts';
import { redLineSchema } from '../model/red-line.ts';
import { revisionSchema } from '../model/revision.ts';
import { scriptSchema } from '../model/script.ts';
import { scriptEditSchema } from '../model/script-edit.ts';

/** The shapes that cross the wire. Client and server both import this file and nothing else of each other. */

/** Every synced noun, with the shape of its row. A row is replaced as a whole, except `item`, `customer` and `promise` (merged) and `event` (appended). */
export const rowSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item'), row: itemSchema }),
  z.object({ kind: z.literal('event'), row: itemEventSchema }),
  z.object({ kind: z.literal('handoff'), row: handoffSchema }),
  z.object({ kind: z.literal('escalation'), row: escalationSchema }),
  z.object({ kind: z.literal('account'), row: accountSchema }),
  z.object({ kind: z.literal('script'), row: scriptSchema }),
  z.object({ kind: z.literal('fact'), row: factSchema }),
  z.object({ kind: z.literal('policy'), row: policyRowSchema }),
  z.object({ kind: z.literal('customer'), row: customerSchema }),
  z.object({ kind: z.literal('promise'), row: promiseSchema }),
  z.object({ kind: z.literal('revision'), row: revisionSchema }),
  z.object({ kind: z.literal('fact-change'), row: factChangeSchema }),
  z.object({ kind: z.literal('fact-read'), row: factReadSchema }),
  z.object({ kind: z.literal('red-line'), row: redLineSchema }),
  z.object({ kind: z.literal('picture'), row: pictureSchema }),
  z.object({ kind: z.literal('script-edit'), row: scriptEditSchema }),
  // Judged by rules/pack on either side: a page that cannot be read for one bad pack would hold up everything else.
  z.object({ kind: z.literal('pack'), row: sentPackSchema }),
]);
export type SyncRow = z.infer<typeof rowSchema>;
export type RowKind = SyncRow['kind'];

/** What waits in the outbox: one change, with an id that the server takes once. */
export interface Entry {
  id: string;
  change: SyncRow;
}

export const MAX_BATCH = 500;

/**
 * POST /api/sync/push. Each entry is judged by itself, so one bad row never blocks the rest:
 * `entries` is only checked for being a list here, every entry by `entrySchema` afterwards.
 */
export const pushRequestSchema = z.object({ entries: z.array(z.unknown()).min(1).max(MAX_BATCH) });
export const entrySchema = z.object({ id: z.string().min(1).max(64), change: rowSchema });

/** accepted: kept (now or earlier, once). rejected: will never be taken; set it aside and show it. retry: try again later. */
export const entryAnswerSchema = z.discriminatedUnion('status', [
  z.object({ id: z.string(), status: z.literal('accepted'), changeNo: z.number() }),
  z.object({
    id: z.string(),
    status: z.literal('rejected'),
    reason: z.enum(['invalid', 'forbidden', 'conflict']),
    detail: z.string().optional(),
  }),
  z.object({ id: z.string(), status: z.literal('retry') }),
]);
export type EntryAnswer = z.infer<typeof entryAnswerSchema>;
export const pushResponseSchema = z.object({ answers: z.array(entryAnswerSchema) });
export type PushResponse = z.infer<typeof pushResponseSchema>;

/** GET /api/sync/pull?after=CURSOR&limit=N: the rows whose change number is above the cursor, in order, each at its latest state. */
export const pullQuerySchema = z.object({
  after: z.coerce.number().int().nonnegative(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
export const changeSchema = z.object({ changeNo: z.number().int().positive(), change: rowSchema });
export const pullResponseSchema = z.object({
  changes: z.array(changeSchema),
  /** Ask again from here. Equal to the query's `after` when nothing is new. */
  cursor: z.number().int().nonnegative(),
  more: z.boolean(),
});
export type PullResponse = z.infer<typeof pullResponseSchema>;

/** GET /api/me: who is signed in, in which workspace, with whom. */
export const meSchema = z.object({
  member: memberSchema,
  workspace: z.object({ id: z.string(), name: z.string() }),
  members: z.array(memberSchema),
});
export type Me = z.infer<typeof meSchema>;

/** WebSocket /api/live: after `{ticket}` (from POST /api/live/ticket) the server says only "pull now", with the newest change number. */
export const liveMessageSchema = z.object({ type: z.literal('changed'), changeNo: z.number().int() });
export type LiveMessage = z.infer<typeof liveMessageSchema>;

/** Invitation by link: POST /api/invitations {email, role} → {id}; POST /api/join {invitationId, name, email, password} → session. */
export const inviteSchema = z.object({ email: z.email(), role: memberRoleSchema });
export const joinSchema = z.object({
  invitationId: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(60),
  email: z.email(),
  password: z.string().min(8).max(128),
});
export const signInSchema = z.object({ email: z.email(), password: z.string().min(1).max(128) });

/** POST /api/sign-in and /api/join answer `{token}`: a bearer token, to be kept in the extension's own storage alone. */
export const sessionSchema = z.object({ token: z.string().min(1) });

/** Every refusal of the server: a stable code and a sentence for people. */
export const refusalSchema = z.object({
  error: z.object({
    code: z.enum([
      'unauthorized',
      'forbidden',
      'invalid',
      'not-found',
      'conflict',
      'too-large',
      'busy',
      'internal',
    ]),
    message: z.string(),
  }),
});
export type Refusal = z.infer<typeof refusalSchema>;

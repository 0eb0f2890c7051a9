import { z } from 'zod';

/** One call of a service, as it crosses from a screen to the background. */
export const callSchema = z.object({
  type: z.literal('call'),
  service: z.string(),
  method: z.string(),
  input: z.unknown().optional(),
});
export type Call = z.infer<typeof callSchema>;

/** `forbidden`: not for content scripts. `unknown`: no such method. `failed`: it broke; the reason stays in the background's log. */
export type CallAnswer =
  | { ok: true; value: unknown }
  | { ok: false; reason: 'forbidden' | 'unknown' | 'failed' };

export const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown().optional() }),
  z.object({ ok: z.literal(false), reason: z.enum(['forbidden', 'unknown', 'failed']) }),
]);

export type CallFailure = 'forbidden' | 'unknown' | 'failed' | 'unreachable' | 'invalidated';

/** Thrown by the proxies. `invalidated`: the extension was updated or removed, and this page needs a reload. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly reason: CallFailure;

  constructor(reason: CallFailure, method: string) {
    super(`${method}: ${reason}`);
    this.reason = reason;
  }
}

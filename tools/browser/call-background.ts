import { z } from 'zod';
import type { Call } from '../../lib/messaging/call.ts';
import type { SignInOutcome } from '../../lib/messaging/protocol.ts';

/** A script for one of the extension's own pages: sends one call to the background, as that page's screen would, and answers what it says. */
export function callExpression(service: string, method: string, input: unknown): string {
  const call: Call = { type: 'call', service, method, input };
  return `chrome.runtime.sendMessage(${JSON.stringify(call)})`;
}

const signedInSchema = z.object({ ok: z.literal(true), value: z.object({ ok: z.literal(true) }) });

export interface Credentials {
  server: string;
  email: string;
  password: string;
}

export const signInExpression = (input: Credentials): string => callExpression('session', 'signIn', input);

/** Whether the answer to `signInExpression` is a good one (`SignInOutcome` within a `CallAnswer`). */
export const isSignedIn = (answer: unknown): answer is { ok: true; value: SignInOutcome } =>
  signedInSchema.safeParse(answer).success;

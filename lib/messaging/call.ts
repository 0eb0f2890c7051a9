/** One call of a service, as it crosses from a screen to the background. */
export interface Call {
  type: 'call';
  service: string;
  method: string;
  input?: unknown;
}

const REFUSALS = ['forbidden', 'unknown', 'failed'] as const;

/** `forbidden`: not for content scripts. `unknown`: no such method. `failed`: it broke; the reason stays in the background's log. */
export type CallAnswer = { ok: true; value?: unknown } | { ok: false; reason: (typeof REFUSALS)[number] };

export type CallFailure = (typeof REFUSALS)[number] | 'unreachable' | 'invalidated';

/** Thrown by the proxies. `invalidated`: the extension was updated or removed, and this page needs a reload. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly reason: CallFailure;

  constructor(reason: CallFailure, method: string) {
    super(`${method}: ${reason}`);
    this.reason = reason;
  }
}

// By hand instead of by schema: these lines also run in every page, where a schema library would weigh more than all the rest.
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isCall = (message: unknown): message is Call =>
  isRecord(message) &&
  message.type === 'call' &&
  typeof message.service === 'string' &&
  typeof message.method === 'string';

export const isAnswer = (message: unknown): message is CallAnswer =>
  isRecord(message) &&
  (message.ok === true || (message.ok === false && REFUSALS.some(reason => reason === message.reason)));

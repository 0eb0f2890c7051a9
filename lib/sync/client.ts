import { z } from 'zod';
import { SECOND } from '../base/clock.ts';
import { failed, ok, type Result } from '../base/result.ts';
import type { MemberRole } from '../model/member.ts';
import {
  type PageReport,
  pageReportSchema,
  type ReportHead,
  reportListSchema,
} from '../model/page-report.ts';
import {
  type Entry,
  type Me,
  meSchema,
  type PullResponse,
  type PushResponse,
  pullResponseSchema,
  pushResponseSchema,
  type Refusal,
  refusalSchema,
  sessionSchema,
} from './contract.ts';

/** Longest that any call may take, ms. */
const TIMEOUT = 15 * SECOND;

/** `refused`: the server said no (its code is in `code`), or answered something that is not of the contract. */
export type CallFailure =
  | { ok: false; reason: 'unreachable' | 'unauthorized'; detail: string }
  | { ok: false; reason: 'refused'; detail: string; code: Refusal['error']['code'] };
export type CallResult<T> = { ok: true; value: T } | CallFailure;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Credentials {
  server: string;
  token?: string;
}

export interface Client {
  signIn(input: { email: string; password: string }): Promise<CallResult<{ token: string }>>;
  join(input: {
    invitationId: string;
    name: string;
    email: string;
    password: string;
  }): Promise<CallResult<{ token: string }>>;
  signOut(): Promise<CallResult<unknown>>;
  me(): Promise<CallResult<Me>>;
  invite(input: { email: string; role: MemberRole }): Promise<CallResult<{ id: string }>>;
  push(entries: Entry[]): Promise<CallResult<PushResponse>>;
  pull(after: number): Promise<CallResult<PullResponse>>;
  liveTicket(): Promise<CallResult<{ ticket: string }>>;
  sendReport(report: PageReport): Promise<CallResult<unknown>>;
  reports(): Promise<CallResult<{ reports: ReportHead[] }>>;
  report(id: string): Promise<CallResult<PageReport>>;
}

/** Calls end after 15 s, and with `signal`; both count as unreachable. */
export function createClient(credentials: Credentials, fetch: Fetch, signal?: AbortSignal): Client {
  const caller = { ...credentials, fetch, signal };
  const post = <T>(path: string, schema: z.ZodType<T>, body: unknown = {}) =>
    call(caller, { method: 'POST', path, body }, schema);
  const get = <T>(path: string, schema: z.ZodType<T>) => call(caller, { method: 'GET', path }, schema);
  return {
    signIn: input => post('/api/sign-in', sessionSchema, input),
    join: input => post('/api/join', sessionSchema, input),
    signOut: () => post('/api/sign-out', z.unknown()),
    me: () => get('/api/me', meSchema),
    invite: input => post('/api/invitations', z.object({ id: z.string() }), input),
    push: entries => post('/api/sync/push', pushResponseSchema, { entries }),
    pull: after => get(`/api/sync/pull?after=${after}`, pullResponseSchema),
    sendReport: report => post('/api/page-reports', z.unknown(), report),
    reports: () => get('/api/page-reports', reportListSchema),
    report: id => get(`/api/page-reports/${encodeURIComponent(id)}`, pageReportSchema),
    liveTicket: () => post('/api/live/ticket', z.object({ ticket: z.string() })),
  };
}

interface Caller extends Credentials {
  fetch: Fetch;
  signal: AbortSignal | undefined;
}

interface Call {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
}

async function call<T>(
  { server, token, fetch, signal }: Caller,
  { method, path, body }: Call,
  schema: z.ZodType<T>,
): Promise<CallResult<T>> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  const answer = await attempt(fetch, `${server}${path}`, {
    method,
    headers,
    // The token alone says who calls: no cookie of the server's own pages may stand in for it.
    credentials: 'omit',
    signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), ...(signal ? [signal] : [])]),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer.ok ? judge(answer.value, schema) : { ok: false, reason: 'unreachable', detail: path };
}

interface Answer {
  status: number;
  json: unknown;
}

async function attempt(fetch: Fetch, url: string, init: RequestInit): Promise<Result<Answer>> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    return ok({ status: response.status, json: text === '' ? undefined : parsed(text) });
  } catch {
    return failed('unreachable');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function judge<T>({ status, json }: Answer, schema: z.ZodType<T>): CallResult<T> {
  if (status >= 200 && status < 300) {
    const value = schema.safeParse(json);
    if (value.success) return ok(value.data);
    return { ok: false, reason: 'refused', code: 'internal', detail: 'unexpected answer' };
  }
  const refusal = refusalSchema.safeParse(json).data?.error;
  if (status === 401) return { ok: false, reason: 'unauthorized', detail: refusal?.message ?? '' };
  // A proxy or a server on its way up or down: the same call may well succeed later.
  if (!refusal && status >= 500) return { ok: false, reason: 'unreachable', detail: String(status) };
  return {
    ok: false,
    reason: 'refused',
    code: refusal?.code ?? 'internal',
    detail: refusal?.message ?? String(status),
  };
}

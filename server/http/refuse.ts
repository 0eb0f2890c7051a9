import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../../lib/sync/contract.ts';
import { refusalWords } from '../words.ts';

type Code = Refusal['error']['code'];

const STATUS = {
  unauthorized: 401,
  forbidden: 403,
  invalid: 400,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  busy: 503,
  internal: 500,
} satisfies Record<Code, ContentfulStatusCode>;

/** The one shape of every refusal. */
export function refuse(c: Context, code: Code, message?: string, status?: ContentfulStatusCode): Response {
  const body: Refusal = { error: { code, message: message ?? refusalWords[code] } };
  return c.json(body, status ?? STATUS[code]);
}

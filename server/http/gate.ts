import type { MiddlewareHandler } from 'hono';
import { DAY } from '../../lib/base/clock.ts';
import { SESSION_AGE } from '../auth.ts';
import type { Deps, Gated } from '../deps.ts';
import { findCaller, prolong } from '../members.ts';
import { words } from '../words.ts';
import { refuse } from './refuse.ts';

/** The only routes under /api that answer without a session. `/api/live` asks for its ticket itself. */
export const PUBLIC_ROUTES: readonly string[] = [
  'GET /api/health',
  'POST /api/sign-in',
  'POST /api/join',
  'GET /api/live',
];

/** Refuses whoever is not signed in, for every address under /api that is not on the list, known or not. */
export function gate(deps: Deps): MiddlewareHandler<Gated> {
  return async (c, next) => {
    if (PUBLIC_ROUTES.includes(`${c.req.method} ${c.req.path}`)) return next();
    // Only the header counts: a cookie would let any page that the member visits speak in their name.
    const token = /^bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (!token) return refuse(c, 'unauthorized');
    const found = await findCaller(deps.db, token, deps.clock());
    if (!found.ok && found.reason === 'no-workspace') return refuse(c, 'forbidden', words.noWorkspace);
    if (!found.ok) return refuse(c, 'unauthorized');
    const { expiresAt, ...caller } = found.value;
    const fresh = deps.clock() + SESSION_AGE;
    if (fresh - expiresAt > DAY) await prolong(deps.db, caller.sessionId, fresh);
    c.set('caller', { ...caller, token });
    return next();
  };
}

/** What better-auth is shown in the name of a caller. */
export const asBearer = (token: string): Headers => new Headers({ authorization: `Bearer ${token}` });

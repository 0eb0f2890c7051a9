import type { MiddlewareHandler } from 'hono';
import type { Deps, Gated } from '../deps.ts';
import { findMember } from '../members.ts';
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
    const found = await deps.auth.api.getSession({ headers: bearerOnly(c.req.header('authorization')) });
    if (!found) return refuse(c, 'unauthorized');
    const workspaceId = found.session.activeOrganizationId;
    if (!workspaceId) return refuse(c, 'forbidden', words.noWorkspace);
    const member = await findMember(deps.db, workspaceId, found.user.id);
    if (!member) return refuse(c, 'forbidden', words.noWorkspace);
    c.set('caller', { ...member, sessionId: found.session.id });
    return next();
  };
}

/** Only the token counts: a cookie would let any page that the member visits speak in their name. */
export function bearerOnly(authorization: string | undefined): Headers {
  return new Headers(authorization ? { authorization } : {});
}

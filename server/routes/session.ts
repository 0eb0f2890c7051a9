import { Hono } from 'hono';
import { joinSchema, type Me, signInSchema } from '../../lib/sync/contract.ts';
import type { Deps, Gated } from '../deps.ts';
import { addressOf } from '../http/address.ts';
import { asBearer } from '../http/gate.ts';
import { jsonBody } from '../http/input.ts';
import { refuse } from '../http/refuse.ts';
import { join } from '../join.ts';
import { listMembers } from '../members.ts';
import { signIn } from '../sign-in.ts';
import { words } from '../words.ts';

/** POST /sign-in, /join, /sign-out; GET /me. */
export const sessionRoutes = (deps: Deps) =>
  new Hono<Gated>()
    .post('/sign-in', jsonBody(signInSchema), async c => {
      const signedIn = await signIn(deps, addressOf(c), c.req.valid('json'));
      if (signedIn.ok) return c.json({ token: signedIn.value }, 200);
      if (signedIn.reason === 'too-many') return tooMany(c, signedIn.detail);
      return refuse(c, 'unauthorized', words.wrongPassword);
    })
    .post('/join', jsonBody(joinSchema), async c => {
      const joined = await join(deps, addressOf(c), c.req.valid('json'));
      if (joined.ok) return c.json({ token: joined.value }, 200);
      if (joined.reason === 'too-many') return tooMany(c, joined.detail);
      if (joined.reason === 'wrong-password') return refuse(c, 'unauthorized', words.wrongPassword);
      return refuse(c, 'not-found', words.invitationGone);
    })
    .post('/sign-out', async c => {
      await deps.auth.api.signOut({ headers: asBearer(c.var.caller.token) });
      deps.hub.dismiss(c.var.caller.sessionId);
      return c.json({ ok: true }, 200);
    })
    .get('/me', async c => {
      const { member, workspace } = c.var.caller;
      const me: Me = { member, workspace, members: await listMembers(deps.db, workspace.id) };
      return c.json(me, 200);
    });

function tooMany(c: Parameters<typeof refuse>[0], seconds: string | undefined): Response {
  c.header('Retry-After', seconds ?? '60');
  return refuse(c, 'busy', words.tooManyTries, 429);
}

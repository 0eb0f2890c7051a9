import { isAPIError } from 'better-auth/api';
import { Hono } from 'hono';
import { may } from '../../lib/rules/permission.ts';
import { inviteSchema } from '../../lib/sync/contract.ts';
import type { Deps, Gated } from '../deps.ts';
import { asBearer } from '../http/gate.ts';
import { jsonBody } from '../http/input.ts';
import { refuse } from '../http/refuse.ts';
import { words } from '../words.ts';

/** POST /invitations: who may invite gets the id that goes into an invitation link. An older open one to the same e-mail ends. */
export const workspaceRoutes = (deps: Deps) =>
  new Hono<Gated>().post('/invitations', jsonBody(inviteSchema), async c => {
    const { member, workspace } = c.var.caller;
    if (!may(member.role, 'invite')) return refuse(c, 'forbidden');
    try {
      const invited = await deps.auth.api.createInvitation({
        body: { ...c.req.valid('json'), organizationId: workspace.id },
        headers: asBearer(c.var.caller.token),
      });
      return c.json({ id: invited.id }, 201);
    } catch (error) {
      if (!isAPIError(error)) throw error;
      const tooMany = error.body?.code === 'INVITATION_LIMIT_REACHED';
      return refuse(c, 'conflict', tooMany ? words.tooManyInvitations : words.alreadyMember);
    }
  });

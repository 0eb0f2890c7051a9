import { isAPIError } from 'better-auth/api';
import { and, eq, gt } from 'drizzle-orm';
import { SECOND } from '../lib/base/clock.ts';
import { failed, ok, type Result } from '../lib/base/result.ts';
import { createUser } from './auth.ts';
import { isDuplicate } from './db/data-error.ts';
import { invitation } from './db/schema.ts';
import type { Deps } from './deps.ts';
import { asBearer } from './http/gate.ts';
import { signIn } from './sign-in.ts';

export interface Joining {
  invitationId: string;
  name: string;
  email: string;
  password: string;
}

export type JoinRefusal = 'invitation' | 'wrong-password' | 'too-many';

/**
 * Takes up an invitation: a new person gets an account, one who has an account proves it with its password.
 * The answer is a bearer token for the workspace that invited.
 */
export async function join(
  deps: Deps,
  address: string,
  joining: Joining,
): Promise<Result<string, JoinRefusal>> {
  const wait = deps.attempts.waitFor(address, joining.email);
  if (wait > 0) return failed('too-many', String(Math.ceil(wait / SECOND)));
  if (!(await isOpen(deps, joining))) {
    deps.attempts.failed(address, joining.email);
    return failed('invitation');
  }
  const context = await deps.auth.$context;
  const known = await context.internalAdapter.findUserByEmail(joining.email.toLowerCase());
  if (!known) return joinAsNew(deps, joining);
  const signedIn = await signIn(deps, address, joining);
  return signedIn.ok ? accept(deps, joining.invitationId, signedIn.value) : signedIn;
}

/** One answer for unknown, used, expired and somebody else's: a stranger learns nothing. */
async function isOpen(deps: Deps, { invitationId, email }: Joining): Promise<boolean> {
  const open = await deps.db
    .select({ id: invitation.id })
    .from(invitation)
    .where(
      and(
        eq(invitation.id, invitationId),
        eq(invitation.email, email.toLowerCase()),
        eq(invitation.status, 'pending'),
        gt(invitation.expiresAt, new Date(deps.clock())),
      ),
    );
  return open.length > 0;
}

/** Somebody else may be quicker with the same link: then nobody is left behind who belongs nowhere. */
async function joinAsNew(deps: Deps, joining: Joining): Promise<Result<string, JoinRefusal>> {
  const { internalAdapter } = await deps.auth.$context;
  const user = await newUser(deps, joining);
  if (!user) return failed('invitation');
  const session = await internalAdapter.createSession(user.id);
  const accepted = await accept(deps, joining.invitationId, session.token);
  if (!accepted.ok) await internalAdapter.deleteUser(user.id);
  return accepted;
}

async function newUser(deps: Deps, joining: Joining): Promise<{ id: string } | undefined> {
  try {
    return await createUser(deps.auth, joining);
  } catch (error) {
    if (isDuplicate(error)) return undefined;
    throw error;
  }
}

async function accept(
  deps: Deps,
  invitationId: string,
  token: string,
): Promise<Result<string, 'invitation'>> {
  try {
    await deps.auth.api.acceptInvitation({
      body: { invitationId },
      headers: asBearer(token),
    });
    return ok(token);
  } catch (error) {
    if (isAPIError(error)) return failed('invitation');
    throw error;
  }
}

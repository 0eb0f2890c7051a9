import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth';
import { bearer, organization } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { DAY, SECOND } from '../lib/base/clock.ts';
import { MEMBER_ROLES, type MemberRole } from '../lib/model/member.ts';
import { may } from '../lib/rules/permission.ts';
import type { Db } from './db/database.ts';
import * as tables from './db/schema.ts';
import { newestWorkspaceOf } from './members.ts';

/** How long (ms) a session lasts after it was last used. */
export const SESSION_AGE = 30 * DAY;
const INVITATION_AGE = (7 * DAY) / SECOND;
const MAX_MEMBERS = 1000;

const access = createAccessControl({ invitation: ['create'] });
const roleOf = (role: MemberRole) => access.newRole({ invitation: may(role, 'invite') ? ['create'] : [] });
const [operator, keeper, director, admin] = MEMBER_ROLES;
const roles = {
  [operator]: roleOf(operator),
  [keeper]: roleOf(keeper),
  [director]: roleOf(director),
  [admin]: roleOf(admin),
};

/**
 * Passwords, sessions and invitations. Its own HTTP handler is never mounted: our routes call it, and nobody signs up
 * except through an invitation or a seed.
 */
export function createAuth(db: Db, secret: string, baseUrl: string) {
  return betterAuth({
    baseURL: baseUrl,
    secret,
    telemetry: { enabled: false },
    // Its log lines may hold e-mail addresses.
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: tables.user,
        session: tables.session,
        account: tables.credential,
        verification: tables.verification,
        organization: tables.workspace,
        member: tables.membership,
        invitation: tables.invitation,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: { expiresIn: SESSION_AGE / SECOND },
    databaseHooks: {
      session: {
        create: {
          before: async session => ({
            data: { ...session, activeOrganizationId: await newestWorkspaceOf(db, session.userId) },
          }),
        },
      },
    },
    plugins: [
      bearer(),
      organization({
        ac: access,
        roles,
        creatorRole: admin,
        allowUserToCreateOrganization: false,
        membershipLimit: MAX_MEMBERS,
        invitationExpiresIn: INVITATION_AGE,
        cancelPendingInvitationsOnReInvite: true,
      }),
    ],
  });
}
export type Auth = ReturnType<typeof createAuth>;

/** Makes a user with a password; the e-mail must be free. */
export async function createUser(
  auth: Auth,
  person: { name: string; email: string; password: string },
): Promise<{ id: string }> {
  const context = await auth.$context;
  const password = await context.password.hash(person.password);
  const user = await context.internalAdapter.createUser(
    { name: person.name, email: person.email.toLowerCase(), emailVerified: false },
    { method: 'email-password' },
  );
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password,
  });
  return { id: user.id };
}

import { and, asc, desc, eq } from 'drizzle-orm';
import type { Instant } from '../lib/base/clock.ts';
import { failed, ok, type Result } from '../lib/base/result.ts';
import { type Member, memberRoleSchema } from '../lib/model/member.ts';
import type { Db } from './db/database.ts';
import { membership, session, user, workspace } from './db/schema.ts';

/** Whoever asks: a member, in the one workspace that the session speaks for. */
export interface Caller {
  member: Member;
  workspace: { id: string; name: string };
  sessionId: string;
  token: string;
}

/**
 * Whom a bearer token speaks for, in one query: every request asks it. `unauthorized`: no such session, or it is over.
 * `no-workspace`: the person belongs nowhere (any more), or the role is not one of ours.
 */
export async function findCaller(
  db: Db,
  token: string,
  now: Instant,
): Promise<Result<Omit<Caller, 'token'> & { expiresAt: Instant }, 'unauthorized' | 'no-workspace'>> {
  const [found] = await db
    .select({
      sessionId: session.id,
      expiresAt: session.expiresAt,
      userId: user.id,
      name: user.name,
      role: membership.role,
      workspaceId: workspace.id,
      workspaceName: workspace.name,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .leftJoin(
      membership,
      and(eq(membership.userId, user.id), eq(membership.organizationId, session.activeOrganizationId)),
    )
    .leftJoin(workspace, eq(workspace.id, membership.organizationId))
    .where(eq(session.token, token));
  if (!found || found.expiresAt.getTime() <= now) return failed('unauthorized');
  const role = memberRoleSchema.safeParse(found.role);
  if (!role.success || !found.workspaceId || !found.workspaceName) return failed('no-workspace');
  return ok({
    sessionId: found.sessionId,
    expiresAt: found.expiresAt.getTime(),
    member: { id: found.userId, name: found.name, role: role.data },
    workspace: { id: found.workspaceId, name: found.workspaceName },
  });
}

/** A session that is used goes on: its end is moved to `expiresAt`. */
export async function prolong(db: Db, sessionId: string, expiresAt: Instant): Promise<void> {
  await db
    .update(session)
    .set({ expiresAt: new Date(expiresAt) })
    .where(eq(session.id, sessionId));
}

/** Everybody in a workspace, by name. */
export async function listMembers(db: Db, workspaceId: string): Promise<Member[]> {
  const rows = await db
    .select({ id: user.id, name: user.name, role: membership.role, joined: membership.createdAt })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(eq(membership.organizationId, workspaceId))
    .orderBy(asc(user.name), asc(user.id));
  return rows.flatMap(({ joined, ...row }) => {
    const role = memberRoleSchema.safeParse(row.role);
    return role.success ? [{ ...row, role: role.data, joinedAt: joined.getTime() }] : [];
  });
}

/** Where a new session works: the workspace joined last. */
export async function newestWorkspaceOf(db: Db, userId: string): Promise<string | null> {
  const [newest] = await db
    .select({ id: membership.organizationId })
    .from(membership)
    .where(eq(membership.userId, userId))
    .orderBy(desc(membership.createdAt), desc(membership.id))
    .limit(1);
  return newest?.id ?? null;
}

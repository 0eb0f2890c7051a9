import { and, asc, desc, eq } from 'drizzle-orm';
import { type Member, memberRoleSchema } from '../lib/model/member.ts';
import type { Db } from './db/database.ts';
import { membership, user, workspace } from './db/schema.ts';

/** Whoever asks: a member, in the one workspace that the session speaks for. */
export interface Caller {
  member: Member;
  workspace: { id: string; name: string };
  sessionId: string;
}

/** The member behind a session, or nothing when the membership is gone or its role is not one of ours. */
export async function findMember(
  db: Db,
  workspaceId: string,
  userId: string,
): Promise<Omit<Caller, 'sessionId'> | undefined> {
  const [found] = await db
    .select({ name: user.name, role: membership.role, workspaceName: workspace.name })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .innerJoin(workspace, eq(workspace.id, membership.organizationId))
    .where(and(eq(membership.organizationId, workspaceId), eq(membership.userId, userId)));
  const role = memberRoleSchema.safeParse(found?.role);
  if (!found || !role.success) return undefined;
  return {
    member: { id: userId, name: found.name, role: role.data },
    workspace: { id: workspaceId, name: found.workspaceName },
  };
}

/** Everybody in a workspace, by name. */
export async function listMembers(db: Db, workspaceId: string): Promise<Member[]> {
  const rows = await db
    .select({ id: user.id, name: user.name, role: membership.role })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(eq(membership.organizationId, workspaceId))
    .orderBy(asc(user.name), asc(user.id));
  return rows.flatMap(row => {
    const role = memberRoleSchema.safeParse(row.role);
    return role.success ? [{ ...row, role: role.data }] : [];
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

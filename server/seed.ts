import { eq } from 'drizzle-orm';
import { digest, newId } from '../lib/base/id.ts';
import type { Account } from '../lib/model/account.ts';
import type { Fact } from '../lib/model/fact.ts';
import type { Member, MemberRole } from '../lib/model/member.ts';
import type { PolicyRule } from '../lib/model/policy.ts';
import type { RedLine } from '../lib/model/red-line.ts';
import type { Revision } from '../lib/model/revision.ts';
import type { Script } from '../lib/model/script.ts';
import { type Entry, MAX_BATCH, type SyncRow } from '../lib/sync/contract.ts';
import { createUser } from './auth.ts';
import { membership, user, workspace } from './db/schema.ts';
import type { Deps } from './deps.ts';
import { push } from './sync/push.ts';

export interface Content {
  workspace: { name: string; slug: string };
  members: { email: string; password: string; name: string; role: MemberRole }[];
  accounts: (Omit<Account, 'operatorIds'> & { operatorEmails: string[] })[];
  scripts: Script[];
  facts: Fact[];
  policy: PolicyRule[];
  redLines?: RedLine[];
  /** Written by members, named by their e-mail. */
  revisions?: (Omit<Revision, 'authorId'> & { authorEmail: string })[];
}

const SEEDER: Member = { id: 'seed', name: 'seed', role: 'admin' };

/**
 * Makes a workspace with its people and its library. A second call changes nothing; changed content replaces
 * what the first call wrote, but never what somebody has edited since.
 */
export async function seedWorkspace(deps: Deps, content: Content): Promise<{ workspaceId: string }> {
  const workspaceId = await keepWorkspace(deps, content.workspace);
  const ids = new Map<string, string>();
  for (const person of content.members) {
    const userId = await keepUser(deps, person);
    ids.set(person.email.toLowerCase(), userId);
    await deps.db
      .insert(membership)
      .values({ id: newId(), organizationId: workspaceId, userId, role: person.role })
      .onConflictDoNothing();
  }
  const entries = rowsOf(content, ids).map(entryOf);
  for (let from = 0; from < entries.length; from += MAX_BATCH) {
    const pusher = { workspaceId, who: SEEDER, now: deps.clock() };
    await push(deps.db, pusher, entries.slice(from, from + MAX_BATCH));
  }
  await pushRevisions(deps, workspaceId, content, ids);
  return { workspaceId };
}

/** Each as its author's own writing: the server takes a text from nobody else. */
async function pushRevisions(
  deps: Deps,
  workspaceId: string,
  { members, revisions = [] }: Content,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { authorEmail, ...row } of revisions) {
    const author = members.find(({ email }) => email === authorEmail);
    const authorId = ids.get(authorEmail.toLowerCase());
    if (!author || !authorId) throw new Error(`nobody has the address ${authorEmail}`);
    const who: Member = { id: authorId, name: author.name, role: author.role };
    const change: SyncRow = { kind: 'revision', row: { ...row, authorId } };
    await push(deps.db, { workspaceId, who, now: deps.clock() }, [entryOf(change)]);
  }
}

async function keepWorkspace(deps: Deps, { name, slug }: Content['workspace']): Promise<string> {
  const [made] = await deps.db
    .insert(workspace)
    .values({ id: newId(), name, slug })
    .onConflictDoUpdate({ target: workspace.slug, set: { slug } })
    .returning({ id: workspace.id });
  if (!made) throw new Error('the workspace was neither made nor found');
  return made.id;
}

async function keepUser(deps: Deps, person: Content['members'][number]): Promise<string> {
  const email = person.email.toLowerCase();
  const [kept] = await deps.db.select({ id: user.id }).from(user).where(eq(user.email, email));
  return kept?.id ?? (await createUser(deps.auth, person)).id;
}

function rowsOf(content: Content, ids: ReadonlyMap<string, string>): SyncRow[] {
  const accounts = content.accounts.map(({ operatorEmails, ...account }) => ({
    ...account,
    operatorIds: operatorEmails.flatMap(email => ids.get(email.toLowerCase()) ?? []),
  }));
  const rows: SyncRow[] = [
    ...accounts.map((row): SyncRow => ({ kind: 'account', row })),
    ...content.facts.map((row): SyncRow => ({ kind: 'fact', row })),
    ...content.scripts.map((row): SyncRow => ({ kind: 'script', row })),
    ...(content.redLines ?? []).map((row): SyncRow => ({ kind: 'red-line', row })),
  ];
  // The oldest possible policy: any rule that the team sets is newer.
  if (content.policy.length > 0) {
    rows.push({ kind: 'policy', row: { id: 'policy', rules: content.policy, updatedAt: 0 } });
  }
  return rows;
}

/** Named by its content: the same row is taken once, a changed one again. */
const entryOf = (change: SyncRow): Entry => ({
  id: `seed-${change.kind}-${digest(JSON.stringify(change))}`,
  change,
});

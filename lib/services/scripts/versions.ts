import type { Revision } from '../../model/revision.ts';
import type { ScriptContent } from '../../model/script.ts';
import { textsOf } from '../../rules/facts/references.ts';
import { checkPlaces } from '../../rules/fill-script/check-places.ts';
import { may } from '../../rules/permission.ts';
import { approvalOf } from '../../rules/script/approve.ts';
import { contentDigest, isMine, versionOf } from '../../rules/script/content.ts';
import { isPassed, mayApprove } from '../../rules/script/reviews.ts';
import { stepRevision } from '../../rules/script/step-revision.ts';
import { stepScript } from '../../rules/script/step-script.ts';
import type { Change } from '../../store/change.ts';
import { allFacts } from '../../store/facts.ts';
import { revisionById } from '../../store/revisions.ts';
import { scriptById } from '../../store/scripts.ts';
import { type Decision, type Desk, refused, stepped } from './decide.ts';

export type Approved = { approved?: number };
type Compared = { compared?: true | undefined };

/** Makes `wanted` the next version: the revision, the script, and what stood before where no revision holds it. */
export async function approvedNow(
  { core, who, policy, now }: Desk,
  kept: Revision,
  wanted: Revision,
  { compared }: Compared,
): Promise<Decision<Approved>> {
  const script = await scriptById(core.db, wanted.scriptId);
  if (script && wanted.baseVersion < versionOf(script) && !compared)
    return refused('behind', String(versionOf(script)));
  const all = approvalOf(wanted, script, now);
  const revision = stepRevision(kept, all.revision, who, { policy, script });
  if (!revision.ok) return refused(revision.reason, revision.detail);
  const row = stepScript(script, all.script, who, revision.value);
  if (!row.ok) return refused(row.reason, row.detail);
  const former: Change[] = all.former ? [{ kind: 'revision', row: all.former }] : [];
  return {
    outcome: { ok: true, approved: versionOf(row.value) },
    changes: [...former, { kind: 'revision', row: revision.value }, { kind: 'script', row: row.value }],
  };
}

/**
 * Whether this device knows what the revision was begun from. Of a script that was its author's alone until now, others do not: they
 * would number the version wrongly, again and again.
 */
export async function knowsBase({ core }: Desk, { scriptId, baseVersion }: Revision): Promise<boolean> {
  return versionOf(await scriptById(core.db, scriptId)) >= baseVersion;
}

export async function propose(
  desk: Desk,
  { revisionId, note, compared }: { revisionId: string; note?: string } & Compared,
): Promise<Decision<Approved>> {
  const kept = await revisionById(desk.core.db, revisionId);
  if (!kept) return refused('gone');
  if (kept.authorId !== desk.who.id) return refused('forbidden');
  const fault = await placeFault(desk, kept.content);
  if (fault) return refused('place', fault);
  const wanted: Revision = {
    ...kept,
    ...(note === undefined ? {} : { note }),
    over: contentDigest(kept.content),
    updatedAt: desk.now,
  };
  if (isMine(kept.content) || mayApprove(kept, desk.who, desk.policy))
    return approvedNow(desk, kept, wanted, { compared });
  return stepped(desk, kept, { ...wanted, state: 'proposed' }, {});
}

/** The first place that cannot be filled; what nobody can insert needs no review. */
async function placeFault({ core }: Desk, content: ScriptContent): Promise<string | undefined> {
  const factNames = new Set((await allFacts(core.db)).map(({ name }) => name));
  return textsOf(content).flatMap(text => checkPlaces(text, { factNames }))[0]?.name;
}

export async function approve(
  desk: Desk,
  { revisionId, compared }: { revisionId: string } & Compared,
): Promise<Decision<Approved>> {
  const kept = await revisionById(desk.core.db, revisionId);
  if (kept?.state !== 'proposed') return refused('gone');
  if (!mayApprove(kept, desk.who, desk.policy))
    return refused(isPassed(kept, desk.policy) ? 'forbidden' : 'gone');
  if (!(await knowsBase(desk, kept))) return refused('conflict');
  return approvedNow(desk, kept, kept, { compared });
}

/** Retires a script or takes it back. */
export async function setRetired(
  { core, who, now }: Desk,
  id: string,
  isRetired: boolean,
): Promise<Decision<unknown>> {
  const kept = await scriptById(core.db, id);
  if (!kept) return refused('gone');
  if (!isMine(kept) && !may(who.role, 'write-library')) return refused('forbidden');
  const wanted = { ...kept, state: isRetired ? ('retired' as const) : ('approved' as const), updatedAt: now };
  const step = stepScript(kept, wanted, who, undefined);
  if (!step.ok) return refused(step.reason, step.detail);
  return { outcome: { ok: true }, changes: [{ kind: 'script', row: step.value }] };
}

import type { Instant } from '../../base/clock.ts';
import type { ScriptFilter, ScriptHead, ScriptStanding } from '../../messaging/protocol.ts';
import type { Fact } from '../../model/fact.ts';
import type { Member } from '../../model/member.ts';
import type { Policy } from '../../model/policy.ts';
import type { ReviewStage, Revision } from '../../model/revision.ts';
import type { Script, ScriptContent } from '../../model/script.ts';
import { stateOf } from '../../rules/facts/current.ts';
import { factNamesOf } from '../../rules/facts/references.ts';
import { versionOf } from '../../rules/script/content.ts';
import { isOpen, reviewRefusal, waitsFor } from '../../rules/script/reviews.ts';

/** A script as operators have it, if they do, and its revisions that are wanted. */
export interface About {
  script: Script | undefined;
  revisions: readonly Revision[];
}

/** By what a list is told. `known`: names of the facts that hold now. */
export interface ListCircumstances {
  who: Member;
  policy: Policy;
  known: ReadonlySet<string>;
  now: Instant;
  /** What was read out of bodies before, by script: ten thousand of them are not read again for one that changed. */
  read: Map<string, Read>;
}

export interface Read {
  updatedAt: Instant;
  first: string;
  factNames: string[];
}

/** Characters of the body that a line of the list shows. */
const FIRST = 80;

/** Wherever it is: where a script is going to be said is not known yet. */
export const namesThatHold = (facts: readonly Fact[], now: Instant): Set<string> =>
  new Set(facts.filter(fact => stateOf(fact, now) === 'current').map(({ name }) => name));

/** One line of the list; undefined where nothing is known of the script. */
export function headOf(
  id: string,
  { script, revisions }: About,
  at: ListCircumstances,
): ScriptHead | undefined {
  const open = revisions.filter(isOpen);
  const newest = open.toSorted((a, b) => b.updatedAt - a.updatedAt)[0] ?? revisions[0];
  const shown = script ?? newest?.content;
  if (!shown) return undefined;
  const { first, factNames } = readOf(id, shown, (script ?? newest)?.updatedAt ?? 0, at);
  return {
    id,
    title: shown.title,
    first,
    category: shown.category,
    roles: shown.roles,
    flags: shown.flags,
    scope: shown.scope ?? 'team',
    standing: standingOf(script, newest, open.length, at.now),
    ownerId: script?.ownerId ?? newest?.authorId,
    version: versionOf(script),
    open: open.length,
    waitsFor: firstStage(open, at.policy),
    validTo: shown.validTo,
    shortcut: shown.shortcut,
    ...(factNames.some(name => !at.known.has(name)) ? { stale: true as const } : {}),
    updatedAt: Math.max(script?.updatedAt ?? 0, newest?.updatedAt ?? 0),
  };
}

function readOf(id: string, shown: ScriptContent, updatedAt: Instant, { read }: ListCircumstances): Read {
  const before = read.get(id);
  if (before?.updatedAt === updatedAt) return before;
  const first = Array.from(shown.body.slice(0, 2 * FIRST))
    .slice(0, FIRST)
    .join('');
  const now = { updatedAt, first, factNames: factNamesOf(shown) };
  read.set(id, now);
  return now;
}

function standingOf(
  script: Script | undefined,
  newest: Revision | undefined,
  open: number,
  now: Instant,
): ScriptStanding {
  if (!script) return newest?.state ?? 'draft';
  if (script.state === 'retired') return 'retired';
  if (script.validTo !== undefined && script.validTo <= now) return 'expired';
  return open > 0 ? 'live+' : 'live';
}

const firstStage = (open: readonly Revision[], policy: Policy): ReviewStage | undefined =>
  open.flatMap(one => waitsFor(one, policy) ?? [])[0];

/** Whether a list narrowed by this filter shows it. */
export function isWanted(
  head: ScriptHead,
  { revisions }: About,
  filter: ScriptFilter,
  at: ListCircumstances,
): boolean {
  const { category, role, flag, scope, ownerId, standing } = filter;
  return (
    (category === undefined || head.category === category) &&
    (role === undefined || head.roles.length === 0 || head.roles.includes(role)) &&
    (flag === undefined || head.flags.includes(flag)) &&
    (scope === undefined || head.scope === scope) &&
    (ownerId === undefined || head.ownerId === ownerId) &&
    (standing === undefined ? head.standing !== 'dropped' : stands(head, revisions, standing)) &&
    (!filter.stale || head.stale === true) &&
    waits(revisions, filter, at)
  );
}

/** A live one with a draft stands as both. */
const stands = (head: ScriptHead, revisions: readonly Revision[], standing: ScriptStanding): boolean =>
  head.standing === standing || revisions.some(one => isOpen(one) && one.state === standing);

function waits(
  revisions: readonly Revision[],
  { waitsFor: stage, waitsForMe, myDraft }: ScriptFilter,
  { who, policy }: ListCircumstances,
): boolean {
  const isForMe = (one: Revision) => {
    const next = waitsFor(one, policy);
    return next !== undefined && reviewRefusal(one, next, who, policy) === undefined;
  };
  const isMyDraft = ({ state, authorId }: Revision) =>
    authorId === who.id && (state === 'draft' || state === 'returned');
  return (
    (stage === undefined || revisions.some(one => waitsFor(one, policy) === stage)) &&
    (!waitsForMe || revisions.some(isForMe)) &&
    (!myDraft || revisions.some(isMyDraft))
  );
}

import type { ScriptOutcome, ScriptRefusal, ScriptsService } from '../../lib/messaging/protocol.ts';
import type { Member } from '../../lib/model/member.ts';
import type { Revision } from '../../lib/model/revision.ts';
import { CATEGORIES, type Script } from '../../lib/model/script.ts';
import { wholePolicy } from '../../lib/rules/policy/whole.ts';
import { approvalOf } from '../../lib/rules/script/approve.ts';
import { contentDigest, versionOf } from '../../lib/rules/script/content.ts';
import { isOpen, isPassed, mayApprove } from '../../lib/rules/script/reviews.ts';
import { stepRevision } from '../../lib/rules/script/step-revision.ts';
import { headOf, isWanted, namesThatHold } from '../../lib/services/scripts/head.ts';
import type { ScriptRows } from './sample-revisions.ts';
import { factsAt } from './sample-scripts.ts';

const POLICY = wholePolicy(undefined);
const no = (reason: ScriptRefusal): { ok: false; reason: ScriptRefusal } => ({ ok: false, reason });

/** Keeps what a screen writes for as long as the page lives, by the rules of the real one. */
export function fakeScripts(rows: ScriptRows, who: Member, now: () => number): ScriptsService {
  const scripts = new Map(rows.scripts.map(row => [row.id, row]));
  const revisions = new Map(rows.revisions.map(row => [row.id, row]));
  let made = 0;
  const put = (kept: Revision | undefined, wanted: Revision): ScriptOutcome => {
    const step = stepRevision(kept, wanted, who, { policy: POLICY, script: scripts.get(wanted.scriptId) });
    if (!step.ok) return no(step.reason);
    revisions.set(step.value.id, step.value);
    return { ok: true };
  };
  const change = (id: string, over: (kept: Revision) => Partial<Revision>): ScriptOutcome => {
    const kept = revisions.get(id);
    if (!kept) return no('gone');
    return put(kept, { ...kept, over: contentDigest(kept.content), ...over(kept), updatedAt: now() });
  };
  const approve = (kept: Revision, compared: true | undefined): ScriptOutcome<{ approved?: number }> => {
    const script = scripts.get(kept.scriptId);
    if (kept.baseVersion < versionOf(script) && !compared) return no('behind');
    const all = approvalOf(kept, script, now());
    if (all.former) revisions.set(all.former.id, all.former);
    revisions.set(kept.id, all.revision);
    scripts.set(kept.scriptId, all.script);
    return { ok: true, approved: versionOf(all.script) };
  };
  const retire = (id: string, state: Script['state']): ScriptOutcome => {
    const kept = scripts.get(id);
    if (!kept) return no('gone');
    scripts.set(id, { ...kept, state, updatedAt: now() });
    return { ok: true };
  };
  const begin = (scriptId: string, content: Revision['content'], over: Partial<Revision> = {}) => {
    const row: Revision = {
      ...{ id: `made-${++made}`, scriptId, content, baseVersion: versionOf(scripts.get(scriptId)) },
      ...{ state: 'draft', authorId: who.id, edit: 0, reviews: [], comments: [] },
      ...{ createdAt: now(), updatedAt: now() },
      ...over,
    };
    const outcome = put(undefined, row);
    return outcome.ok ? { ...outcome, revisionId: row.id, scriptId, edit: 0 } : outcome;
  };
  return {
    async list({ filter }) {
      const at = {
        who,
        policy: POLICY,
        known: namesThatHold(factsAt(now()), now()),
        now: now(),
        read: new Map(),
      };
      const all = [...revisions.values()].filter(isOpen);
      const ids = new Set([...scripts.keys(), ...all.map(({ scriptId }) => scriptId)]);
      const query = filter.query?.trim() ?? '';
      return [...ids].flatMap(id => {
        const about = { script: scripts.get(id), revisions: all.filter(one => one.scriptId === id) };
        const head = headOf(id, about, at);
        const fits = head && `${head.title}${head.first}`.includes(query);
        return fits && isWanted(head, about, filter, at) ? [head] : [];
      });
    },
    categories: async () => [...CATEGORIES, '售后'],
    async sheet({ id }) {
      const script = scripts.get(id);
      const own = [...revisions.values()].filter(one => one.scriptId === id);
      const writing = own.filter(one => one.state === 'draft' && one.authorId !== who.id);
      if (!script && own.length === 0) return undefined;
      return {
        id,
        ...(script ? { script } : {}),
        revisions: own.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.updatedAt - a.updatedAt),
        writers: writing.map(({ authorId, updatedAt }) => ({ memberId: authorId, at: updatedAt })),
        behind: own
          .filter(one => isOpen(one) && one.baseVersion < versionOf(script))
          .map(({ id: one }) => one),
      };
    },
    async saveDraft({ revisionId, scriptId, content, edit, note }) {
      const kept = revisionId === undefined ? undefined : revisions.get(revisionId);
      if (!kept || kept.authorId !== who.id)
        return begin(kept?.scriptId ?? scriptId ?? `new-${++made}`, content);
      if (!isOpen(kept) || kept.edit !== edit) {
        const fork = begin(kept.scriptId, content, { origin: { kind: 'fork', id: kept.id } });
        return fork.ok ? { ...fork, forked: true } : fork;
      }
      const written = {
        content,
        edit: edit + 1,
        over: contentDigest(kept.content),
        ...(note ? { note } : {}),
      };
      const outcome = change(kept.id, () => written);
      return outcome.ok
        ? { ok: true, revisionId: kept.id, scriptId: kept.scriptId, edit: edit + 1 }
        : outcome;
    },
    async propose({ revisionId, compared }) {
      const kept = revisions.get(revisionId);
      if (kept && mayApprove(kept, who, POLICY)) return approve(kept, compared);
      return change(revisionId, () => ({ state: 'proposed' }));
    },
    withdraw: async ({ revisionId }) => change(revisionId, () => ({ state: 'draft' })),
    drop: async ({ revisionId }) => change(revisionId, () => ({ state: 'dropped' })),
    async review({ revisionId, compared, ...said }) {
      const kept = revisions.get(revisionId);
      if (!kept) return no('gone');
      const reviews = [...kept.reviews, { ...said, memberId: who.id, at: now() }];
      const passed = { ...kept, reviews };
      return isPassed(passed, POLICY) ? approve(passed, compared) : change(revisionId, () => ({ reviews }));
    },
    async approve({ revisionId, compared }) {
      const kept = revisions.get(revisionId);
      return kept ? approve(kept, compared) : no('gone');
    },
    comment: async ({ revisionId, text }) =>
      change(revisionId, ({ comments }) => ({
        comments: [...comments, { id: `said-${++made}`, memberId: who.id, text, at: now() }],
      })),
    async restore({ revisionId }) {
      const kept = revisions.get(revisionId);
      return kept ? begin(kept.scriptId, kept.content) : no('gone');
    },
    retire: async ({ id }) => retire(id, 'retired'),
    unretire: async ({ id }) => retire(id, 'approved'),
  };
}

import { groupBy } from '../../base/group-by.ts';
import type { ScriptFilter, ScriptHead } from '../../messaging/protocol.ts';
import { CATEGORIES } from '../../model/script.ts';
import { wholePolicy } from '../../rules/policy/whole.ts';
import { searchScripts } from '../../search/search-scripts.ts';
import { allFacts } from '../../store/facts.ts';
import { policyRow } from '../../store/policy.ts';
import { openRevisions } from '../../store/revisions.ts';
import { allScripts } from '../../store/scripts.ts';
import { type Core, memberOf } from '../core.ts';
import type { ScriptIndex } from '../library/script-index.ts';
import { headOf, isWanted, type ListCircumstances, namesThatHold } from './head.ts';

/** What lists are told by; `read` is kept from one list to the next. */
export interface Lister {
  core: Core;
  index: ScriptIndex;
  read: ListCircumstances['read'];
}

/** Heads of all scripts, written or being written, that the filter lets through; found ones best first, else the latest first. */
export async function listHeads({ core, index, read }: Lister, filter: ScriptFilter): Promise<ScriptHead[]> {
  const who = await memberOf(core);
  if (!who) return [];
  const [scripts, revisions, facts, policy] = await Promise.all([
    allScripts(core.db),
    filter.standing === 'dropped' ? core.db.revisions.toArray() : openRevisions(core.db),
    allFacts(core.db),
    policyRow(core.db),
  ]);
  const now = core.clock();
  const known = namesThatHold(facts, now);
  const at: ListCircumstances = { who, known, policy: wholePolicy(policy), now, read };
  const byId = new Map(scripts.map(script => [script.id, script]));
  const open = groupBy(revisions, one => one.scriptId);
  const ids = [...byId.keys(), ...[...open.keys()].filter(id => !byId.has(id))];
  const heads = ids.flatMap(id => {
    const about = { script: byId.get(id), revisions: open.get(id) ?? [] };
    const head = headOf(id, about, at);
    return head && isWanted(head, about, filter, at) ? [head] : [];
  });
  const query = filter.query?.trim() ?? '';
  return query === '' ? heads.toSorted(latestFirst) : found(core, index, heads, query);
}

const latestFirst = (a: ScriptHead, b: ScriptHead): number =>
  b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);

/** By the panel's own search; what only stands in drafts yet is found by its words, after it. */
async function found(
  core: Core,
  index: ScriptIndex,
  heads: ScriptHead[],
  query: string,
): Promise<ScriptHead[]> {
  const hits = searchScripts(query, await index.ready(), {
    now: core.clock(),
    recent: [],
    memberId: (await memberOf(core))?.id,
    withRetired: true,
  });
  const byId = new Map(heads.map(head => [head.id, head]));
  const best = hits.flatMap(({ id }) => byId.get(id) ?? []);
  const known = new Set(best.map(({ id }) => id));
  const wanted = query.toLowerCase();
  const drafts = heads.filter(
    ({ id, title, first }) => !known.has(id) && `${title}\n${first}`.toLowerCase().includes(wanted),
  );
  return [...best, ...drafts.toSorted(latestFirst)];
}

/** Every category in use, Chorus' own first. */
export async function categories(core: Core): Promise<string[]> {
  const [scripts, revisions] = await Promise.all([allScripts(core.db), openRevisions(core.db)]);
  const used = [...scripts, ...revisions.map(({ content }) => content)].map(({ category }) => category);
  const own = [...new Set(used)].filter(one => !CATEGORIES.some(known => known === one));
  return [...CATEGORIES, ...own.toSorted((a, b) => a.localeCompare(b, 'zh'))];
}

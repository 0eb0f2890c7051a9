import { DAY } from '../../base/clock.ts';
import { groupBy } from '../../base/group-by.ts';
import type { Finding, FindingKind, Findings } from '../../messaging/protocol.ts';
import type { ItemEvent } from '../../model/event.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { Script } from '../../model/script.ts';
import { checkFacts } from '../../rules/draft-check/check-facts.ts';
import { createFactBook } from '../../rules/draft-check/fact-book.ts';
import type { DraftRule } from '../../rules/draft-check/hit.ts';
import { readText } from '../../rules/draft-check/read-text.ts';
import { stateOf } from '../../rules/facts/current.ts';
import { factNamesOf, textsOf } from '../../rules/facts/references.ts';
import { type Alike, alikePairs } from '../../rules/usage/alike.ts';
import { editHabit, type ScriptUses, usesOf } from '../../rules/usage/figures.ts';
import { allFacts } from '../../store/facts.ts';
import { allEdits } from '../../store/script-edits.ts';
import { allScripts } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { sceneOf } from '../scene.ts';
import { habitsOf } from './habits.ts';

/** A script that nobody has used for so long, ms, and that is as old, is in the way of others. */
const UNUSED = 60 * DAY;
const SOON = 7 * DAY;
/** Whoever sees more at once mends none. */
const MOST = 100;

/** Scripts that somebody should look at, and why. */
export async function findings(
  core: Core,
  log: () => Promise<ItemEvent[]>,
  alikeOf: AlikeOf,
): Promise<Findings> {
  const scene = await sceneOf(core);
  const now = core.clock();
  const [all, facts, changes, edits, events] = await Promise.all([
    allScripts(core.db),
    allFacts(core.db),
    core.db.factChanges.toArray(),
    allEdits(core.db),
    log(),
  ]);
  const scripts = all.filter(({ state, scope }) => state !== 'retired' && scope !== 'mine');
  const uses = usesOf(events, now - 90 * DAY);
  const byScript = groupBy(edits, ({ scriptId }) => scriptId);
  const habits = scripts.flatMap(script =>
    habitsOf(script, byScript.get(script.id) ?? [])
      .filter(({ isProposal }) => isProposal)
      .map(habit => ({ ...named(script), habit })),
  );
  const lists: Record<FindingKind, Finding[]> = {
    habit: habits.toSorted((a, b) => b.habit.times - a.habit.times),
    contradicts: contradicting(scripts, facts, changes, now),
    'stale-fact': stale(scripts, facts, now),
    ...ending(scripts, now),
    alike: alike(scripts, alikeOf(scripts)),
    unused: unused(scripts, uses, now),
    ...edited(scripts, uses),
  };
  return { learns: scene?.policy.learnsEdits ?? false, lists: counted(lists) };
}

const named = ({ id, title, roles }: Script): Finding => ({ id, title, roles });

const counted = (lists: Record<FindingKind, Finding[]>): Findings['lists'] =>
  Object.fromEntries(
    Object.entries(lists).map(([kind, all]) => [kind, { all: all.length, some: all.slice(0, MOST) }]),
  ) as Findings['lists'];

/** What the draft check would say of a figure: a script should not be told off by it each time. */
const AGAINST: readonly DraftRule[] = [
  'price-wrong',
  'percent-wrong',
  'amount-wrong',
  'discount-wrong',
  'date-wrong',
  'fact-changed',
];

/** Figures that a fact contradicts: each once a script. */
function contradicting(
  scripts: readonly Script[],
  facts: readonly Fact[],
  changes: readonly FactChange[],
  now: number,
): Finding[] {
  const book = createFactBook(facts, changes);
  return scripts.flatMap(script => {
    const hits = textsOf(script).flatMap(text => checkFacts(readText(text), book, { now, isScript: true }));
    const against = hits.filter(({ rule, factName }) => AGAINST.includes(rule) && factName !== undefined);
    const bySaid = new Map(against.map(hit => [`${hit.said} ${hit.factName}`, hit]));
    return [...bySaid.values()].map(({ said, factName = '', should = '' }) => ({
      ...named(script),
      said: { said, factName, value: should },
    }));
  });
}

function stale(scripts: readonly Script[], facts: readonly Fact[], now: number): Finding[] {
  const holding = new Set(facts.filter(fact => stateOf(fact, now) === 'current').map(({ name }) => name));
  return scripts.flatMap(script => {
    const names = factNamesOf(script).filter(name => !holding.has(name));
    return names.length > 0 ? [{ ...named(script), names }] : [];
  });
}

function ending(scripts: readonly Script[], now: number): Record<'expired' | 'expiring', Finding[]> {
  const dated = scripts
    .flatMap(script => (script.validTo === undefined ? [] : [{ ...named(script), at: script.validTo }]))
    .toSorted((a, b) => a.at - b.at);
  return {
    expired: dated.filter(({ at }) => at <= now),
    expiring: dated.filter(({ at }) => at > now && at <= now + SOON),
  };
}

type AlikeOf = (scripts: readonly Script[]) => Alike[];

/** Comparing ten thousand scripts with each other takes a moment: once, until one of them changes. */
export function keepAlike(): AlikeOf {
  let held: { stamp: string; pairs: Alike[] } | undefined;
  return scripts => {
    const newest = scripts.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0);
    const stamp = `${scripts.length} ${newest}`;
    if (held?.stamp !== stamp) {
      const said = scripts.map(({ id, body }) => ({ id, text: body }));
      held = { stamp, pairs: alikePairs(said) };
    }
    return held.pairs;
  };
}

function alike(scripts: readonly Script[], pairs: readonly Alike[]): Finding[] {
  const byId = new Map(scripts.map(script => [script.id, script]));
  return pairs.flatMap(({ one, other, share }) => {
    const [a, b] = [byId.get(one), byId.get(other)];
    return a && b ? [{ ...named(b), other: { id: a.id, title: a.title, share } }] : [];
  });
}

function unused(scripts: readonly Script[], uses: ReadonlyMap<string, ScriptUses>, now: number): Finding[] {
  return scripts.flatMap(script => {
    const at = uses.get(script.id)?.lastAt;
    if (script.updatedAt > now - UNUSED || (at ?? 0) > now - UNUSED) return [];
    return [{ ...named(script), ...(at === undefined ? {} : { at }) }];
  });
}

function edited(
  scripts: readonly Script[],
  uses: ReadonlyMap<string, ScriptUses>,
): Record<'always-edited' | 'never-edited', Finding[]> {
  const judged = scripts.flatMap(script => {
    const own = uses.get(script.id);
    const habit = own && editHabit(own);
    return habit ? [{ habit, finding: { ...named(script), sent: own.sent, edited: own.edited } }] : [];
  });
  const of = (wanted: 'always' | 'never') =>
    judged.flatMap(({ habit, finding }) => (habit === wanted ? [finding] : []));
  return { 'always-edited': of('always'), 'never-edited': of('never') };
}

import type { FactLine, FactsService } from '../../messaging/protocol.ts';
import type { FactChange } from '../../model/fact-change.ts';
import { readersOf } from '../../rules/facts/reading.ts';
import { factNamesOf } from '../../rules/facts/references.ts';
import { shownIn } from '../../rules/facts/shown.ts';
import { typedNumbers } from '../../rules/facts/typed-numbers.ts';
import { changesOfFact, latestChanges, readsOf } from '../../store/fact-changes.ts';
import { allFacts } from '../../store/facts.ts';
import { allScripts } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { markRead, unread } from './reading.ts';
import { dropRefused, refusedFacts, takeUp } from './refused.ts';
import { end, save } from './save.ts';

export const factsService = (core: Core): FactsService => ({
  list: () => list(core),
  save: input => save(core, input),
  end: input => end(core, input),
  async changes({ factId, limit }) {
    const found = factId === undefined ? latestChanges(core.db, limit) : changesOfFact(core.db, factId);
    return withReaders(core, (await found).slice(0, limit));
  },
  unread: () => unread(core),
  markRead: input => markRead(core, input),
  refused: () => refusedFacts(core),
  takeUp: input => takeUp(core, input),
  dropRefused: input => dropRefused(core, input),
  preview: input => preview(core, input),
  typedNumbers: () => handTyped(core),
});

/** What operators may still get. */
const offered = async (core: Core) => (await allScripts(core.db)).filter(({ state }) => state !== 'retired');

async function list(core: Core): Promise<FactLine[]> {
  const [facts, scripts] = await Promise.all([allFacts(core.db), offered(core)]);
  const uses = new Map<string, number>();
  for (const script of scripts)
    for (const name of factNamesOf(script)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const key = ({ product = '', name }: FactLine['fact']) => `${product} ${name}`;
  return facts
    .toSorted((a, b) => key(a).localeCompare(key(b), 'zh-CN') || (a.validFrom ?? 0) - (b.validFrom ?? 0))
    .map(fact => ({ fact, uses: uses.get(fact.name) ?? 0 }));
}

async function withReaders(core: Core, changes: FactChange[]) {
  const session = await core.session.current();
  const reads = await readsOf(
    core.db,
    changes.map(({ id }) => id),
  );
  return changes.map(change =>
    change.mustRead ? { change, readers: readersOf(change, reads, session?.me.members ?? []) } : { change },
  );
}

async function preview(core: Core, { fact, limit }: Parameters<FactsService['preview']>[0]) {
  const [facts, scripts] = await Promise.all([allFacts(core.db), offered(core)]);
  const now = core.clock();
  const kept = facts.find(({ id }) => id === fact.id);
  const wanted = { ...fact, id: fact.id ?? '', updatedAt: now };
  const names = [...new Set([fact.name, ...(kept ? [kept.name] : [])])];
  const shown = shownIn(
    scripts,
    names,
    { before: facts, after: [...facts.filter(({ id }) => id !== fact.id), wanted] },
    { now, channel: fact.channel },
  );
  return { all: shown.length, shown: shown.slice(0, limit) };
}

async function handTyped(core: Core) {
  const [facts, changes, scripts] = await Promise.all([
    allFacts(core.db),
    core.db.factChanges.toArray(),
    offered(core),
  ]);
  return typedNumbers(scripts, { facts, changes }, core.clock());
}

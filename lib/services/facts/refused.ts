import type { FactSaved, RefusedFact } from '../../messaging/protocol.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { Change } from '../../store/change.ts';
import { factById } from '../../store/facts.ts';
import { allRefused, dismissRefusedOf, type RefusedRow } from '../../store/refused.ts';
import type { Core } from '../core.ts';
import { contentOf, writeFact } from './save.ts';

/** Of each fact what was written last and not taken. */
export async function refusedFacts(core: Core): Promise<RefusedFact[]> {
  const rows = await allRefused(core.db);
  const newest = new Map<string, RefusedRow & { fact: Fact }>();
  for (const row of rows) {
    if (row.change.kind !== 'fact') continue;
    const fact = row.change.row;
    const other = newest.get(fact.id);
    if (!other || isLater(fact, other.fact)) newest.set(fact.id, { ...row, fact });
  }
  return Promise.all(
    [...newest.values()].map(async ({ fact, reason, at }) => {
      const [now, change] = [await factById(core.db, fact.id), changeOf(rows, fact)];
      return { fact, reason, at, ...(change?.why ? { why: change.why } : {}), ...(now ? { now } : {}) };
    }),
  );
}

const isLater = (a: Fact, b: Fact): boolean =>
  a.updatedAt === b.updatedAt ? (a.version ?? 1) > (b.version ?? 1) : a.updatedAt > b.updatedAt;

export async function takeUp(core: Core, { factId }: { factId: string }): Promise<FactSaved> {
  const rows = await allRefused(core.db);
  const wanted = (await refusedFacts(core)).find(({ fact }) => fact.id === factId)?.fact;
  if (!wanted) return { ok: false, reason: 'gone' };
  const { why, mustRead = false } = changeOf(rows, wanted) ?? {};
  const about = { mustRead, ...(why ? { why } : {}) };
  const saved = await writeFact(core, factId, about, () => contentOf(wanted));
  if (saved.ok) await dropRefused(core, { factId });
  return saved;
}

export async function dropRefused(core: Core, { factId }: { factId: string }): Promise<void> {
  await dismissRefusedOf(core.db, change => idOfFact(change) === factId);
  core.tell(['sync', 'facts']);
}

function changeOf(rows: readonly RefusedRow[], { changeId }: Fact): FactChange | undefined {
  for (const { change } of rows)
    if (change.kind === 'fact-change' && change.row.id === changeId) return change.row;
  return undefined;
}

function idOfFact({ kind, row }: Change): string | undefined {
  if (kind === 'fact') return row.id;
  return kind === 'fact-change' ? row.factId : undefined;
}

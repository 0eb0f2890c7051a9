import { newId } from '../../base/id.ts';
import type { PlannedRow } from '../../messaging/protocol.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactRow } from '../../model/sheet-row.ts';
import { changedFact } from '../../rules/facts/change.ts';
import { stepFact } from '../../rules/facts/step.ts';
import { versionOf } from '../../rules/script/content.ts';
import { type ImportDesk, type Imported, nothing } from './imported.ts';

/** Facts that a sheet brings, each with what is written of its change. Nobody is asked to read a whole sheet. */
export async function importFacts(desk: ImportDesk, rows: readonly PlannedRow[]): Promise<Imported> {
  const imported = nothing();
  const ids = rows.map(planned => (planned.action === 'update' ? planned.target.id : planned.row.id));
  const found = await desk.core.db.facts.bulkGet(ids.filter(id => id !== undefined));
  const kept = new Map(found.flatMap(row => (row ? [[row.id, row]] : [])));
  for (const planned of rows) {
    // The service has checked that each row is one of facts.
    const { id: own, ...content } = planned.row as FactRow;
    const isUpdate = planned.action === 'update';
    const before = isUpdate ? kept.get(planned.target.id) : undefined;
    if (isUpdate && versionOf(before) !== planned.target.version) {
      imported.stale += 1;
      continue;
    }
    const id = before?.id ?? (own === undefined || kept.has(own) ? newId() : own);
    const written = factOver(desk, before, { ...content, id });
    if (!written) {
      imported.stale += 1;
      continue;
    }
    kept.set(id, written.fact);
    if (before) imported.updated.push(before);
    else imported.added.push(id);
    imported.changes.push({ kind: 'fact', row: written.fact }, { kind: 'fact-change', row: written.change });
  }
  return imported;
}

/** A fact that says something else, and what is written of that; undefined where it may not be. */
export function factOver(
  { who, now }: Pick<ImportDesk, 'who' | 'now'>,
  before: Fact | undefined,
  wanted: Parameters<typeof changedFact>[1],
): ReturnType<typeof changedFact> | undefined {
  const made = changedFact(before, wanted, { id: newId(), memberId: who.id, now, mustRead: false });
  const step = stepFact(before, made.fact, who);
  return step.ok ? { fact: step.value, change: made.change } : undefined;
}

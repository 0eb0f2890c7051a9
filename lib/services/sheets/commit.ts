import type { ImportOutcome, ImportResult } from '../../messaging/protocol.ts';
import type { Member } from '../../model/member.ts';
import { may } from '../../rules/permission.ts';
import { type ImportRow, importById, keepImport } from '../../store/imports.ts';
import { type Core, memberOf, write } from '../core.ts';
import type { Plan } from './handed.ts';
import { importFacts } from './import-facts.ts';
import { importScripts } from './import-scripts.ts';
import type { Imported } from './imported.ts';

interface Wanted extends Plan {
  importId: string;
  name: string;
}

/** Rows, their outbox and what is needed to take it all back, in one transaction. */
export async function commit(core: Core, wanted: Wanted): Promise<ImportOutcome<ImportResult>> {
  const who = await memberOf(core);
  if (!who || !may(who.role, 'write-library')) return { ok: false, reason: 'forbidden' };
  const { importId, name, kind } = wanted;
  let outcome: ImportOutcome<ImportResult> = { ok: false, reason: 'invalid' };
  await write(core, async () => {
    if (await importById(core.db, importId)) return [];
    const imported = await take(core, wanted, who);
    const { changes, stale, ...counted } = imported;
    const row: ImportRow = { id: importId, kind, name: name.slice(0, 200), at: core.clock(), ...counted };
    await keepImport(core.db, row);
    outcome = {
      ok: true,
      importId,
      added: row.added.length,
      updated: row.updated.length,
      drafts: row.drafts,
      stale,
    };
    return changes;
  });
  return outcome;
}

const take = (core: Core, { kind, rows, importId }: Wanted, who: Member): Promise<Imported> => {
  const desk = { core, who, importId, now: core.clock() };
  return kind === 'scripts' ? importScripts(desk, rows) : importFacts(desk, rows);
};

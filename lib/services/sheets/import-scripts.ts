import { newId } from '../../base/id.ts';
import type { PlannedRow } from '../../messaging/protocol.ts';
import type { Revision } from '../../model/revision.ts';
import type { Script } from '../../model/script.ts';
import type { ScriptRow } from '../../model/sheet-row.ts';
import { formerOf } from '../../rules/script/approve.ts';
import { contentOf, isMine, versionOf } from '../../rules/script/content.ts';
import { stepScript } from '../../rules/script/step-script.ts';
import { type ImportDesk, type Imported, nothing } from './imported.ts';

/** Scripts that a sheet brings: the first version of new ones, the next of those that came so themselves, a draft over what was reviewed. */
export async function importScripts(desk: ImportDesk, rows: readonly PlannedRow[]): Promise<Imported> {
  const { db } = desk.core;
  const imported = nothing();
  const ids = rows.map(planned => (planned.action === 'update' ? planned.target.id : planned.row.id));
  const kept = new Map(
    (await db.scripts.bulkGet(ids.filter(id => id !== undefined))).flatMap(row =>
      row ? [[row.id, row]] : [],
    ),
  );
  for (const planned of rows) {
    // The service has checked that each row is one of scripts.
    const row = planned.row as ScriptRow;
    if (planned.action === 'add') add(desk, row, kept, imported);
    else update(desk, row, kept.get(planned.target.id), planned.target.version, imported);
  }
  return imported;
}

function add(desk: ImportDesk, row: ScriptRow, kept: Map<string, Script>, imported: Imported): void {
  const id = row.id === undefined || kept.has(row.id) ? newId() : row.id;
  const script: Script = { ...scriptFrom(desk, row), id, version: 1 };
  if (!stepScript(undefined, script, desk.who, undefined).ok) {
    imported.stale += 1;
    return;
  }
  // Two rows with one id: the second one is another script.
  kept.set(id, script);
  imported.added.push(id);
  imported.changes.push({ kind: 'script', row: script });
}

function update(
  desk: ImportDesk,
  row: ScriptRow,
  kept: Script | undefined,
  version: number,
  imported: Imported,
): void {
  if (!kept || versionOf(kept) !== version) {
    imported.stale += 1;
    return;
  }
  if (kept.revisionId !== undefined && !isMine(kept)) {
    imported.drafts += 1;
    imported.changes.push({ kind: 'revision', row: draftOver(desk, row, kept) });
    return;
  }
  const script: Script = {
    ...scriptFrom(desk, row),
    ...ownerOf(row, kept),
    id: kept.id,
    version: version + 1,
  };
  const step = stepScript(kept, script, desk.who, undefined);
  if (!step.ok) {
    imported.stale += 1;
    return;
  }
  imported.updated.push(kept);
  if (!isMine(kept)) imported.changes.push({ kind: 'revision', row: formerOf(kept) });
  imported.changes.push({ kind: 'script', row: step.value });
}

const ownerOf = (row: ScriptRow, kept: Script) =>
  row.ownerId === undefined && kept.ownerId !== undefined ? { ownerId: kept.ownerId } : {};

function scriptFrom({ importId, now }: ImportDesk, row: ScriptRow): Omit<Script, 'id' | 'version'> {
  return {
    ...contentOf(row),
    ...(row.ownerId === undefined ? {} : { ownerId: row.ownerId }),
    state: row.state ?? 'approved',
    importId,
    updatedAt: now,
  };
}

/** What was reviewed is not overwritten by a sheet: its words go the way of every change. */
const draftOver = ({ who, now }: ImportDesk, row: ScriptRow, kept: Script): Revision => ({
  id: newId(),
  scriptId: kept.id,
  content: contentOf(row),
  baseVersion: versionOf(kept),
  state: 'draft',
  authorId: who.id,
  edit: 0,
  reviews: [],
  comments: [],
  createdAt: now,
  updatedAt: now,
});

import type { ImportOutcome } from '../../messaging/protocol.ts';
import type { Fact } from '../../model/fact.ts';
import type { Member } from '../../model/member.ts';
import type { Script } from '../../model/script.ts';
import { may } from '../../rules/permission.ts';
import { versionOf } from '../../rules/script/content.ts';
import { stepScript } from '../../rules/script/step-script.ts';
import type { Change } from '../../store/change.ts';
import { type ImportRow, importById } from '../../store/imports.ts';
import { type Core, memberOf, write } from '../core.ts';
import { contentOf } from '../facts/save.ts';
import { factOver } from './import-facts.ts';

type Undone = ImportOutcome<{ undone: number; kept: number }>;

interface Undoing {
  core: Core;
  who: Member;
  row: ImportRow;
  now: number;
}

/** What an import wrote is taken back where nobody has changed it since; the rest is somebody's work and stays. */
export async function undo(core: Core, importId: string): Promise<Undone> {
  const who = await memberOf(core);
  if (!who || !may(who.role, 'write-library')) return { ok: false, reason: 'forbidden' };
  let outcome: Undone = { ok: false, reason: 'gone' };
  await write(core, async () => {
    const row = await importById(core.db, importId);
    if (!row || row.undoneAt !== undefined) return [];
    const undoing = { core, who, row, now: core.clock() };
    const changes = row.kind === 'scripts' ? await scriptsBack(undoing) : await factsBack(undoing);
    const undone = changes.filter(change => change.kind !== 'fact-change').length;
    await core.db.imports.put({ ...row, undoneAt: undoing.now });
    outcome = { ok: true, undone, kept: row.added.length + row.updated.length - undone };
    return changes;
  });
  return outcome;
}

async function scriptsBack({ core, who, row, now }: Undoing): Promise<Change[]> {
  const before = new Map(row.updated.map(one => [one.id, one as Script]));
  const ids = [...row.added, ...before.keys()];
  return (await core.db.scripts.bulkGet(ids)).flatMap((kept): Change[] => {
    const former = kept && before.get(kept.id);
    if (!kept || kept.importId !== row.id || versionOf(kept) !== versionOf(former) + 1) return [];
    const wanted: Script = former
      ? { ...broughtBack(former), importId: row.id, version: versionOf(kept) + 1, updatedAt: now }
      : { ...kept, state: 'retired', updatedAt: now };
    if (!former && kept.state === 'retired') return [];
    const step = stepScript(kept, wanted, who, undefined);
    return step.ok ? [{ kind: 'script', row: step.value }] : [];
  });
}

/** It says again what it said, as an import of its own: no revision was approved for it. */
function broughtBack({ revisionId: _, ...former }: Script): Script {
  return former;
}

async function factsBack({ core, who, row, now }: Undoing): Promise<Change[]> {
  const before = new Map(row.updated.map(one => [one.id, one as Fact]));
  const ids = [...row.added, ...before.keys()];
  return (await core.db.facts.bulkGet(ids)).flatMap((kept): Change[] => {
    if (!kept || versionOf(kept) !== versionOf(before.get(kept.id)) + 1) return [];
    const former = before.get(kept.id);
    const written = factOver({ who, now }, kept, former ? contentOf(former) : ended(kept, now));
    return written
      ? [
          { kind: 'fact', row: written.fact },
          { kind: 'fact-change', row: written.change },
        ]
      : [];
  });
}

/** It holds no longer; one that has not begun never will. */
function ended(fact: Fact, now: number): ReturnType<typeof contentOf> {
  const { validFrom = 0, ...content } = contentOf(fact);
  return { ...content, ...(validFrom > 0 && validFrom < now ? { validFrom } : {}), validTo: now };
}

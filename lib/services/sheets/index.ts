import type {
  ImportHead,
  LibraryContent,
  SheetSurroundings,
  SheetsService,
} from '../../messaging/protocol.ts';
import type { Script } from '../../model/script.ts';
import type { ImportedRow, SheetKind } from '../../model/sheet-row.ts';
import { isMine, versionOf } from '../../rules/script/content.ts';
import { type KnownRow, rowDigest, rowName } from '../../rules/sheets/match.ts';
import type { Named } from '../../rules/sheets/row.ts';
import { allFacts } from '../../store/facts.ts';
import { allImports, type ImportRow } from '../../store/imports.ts';
import { allScripts } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { commit } from './commit.ts';
import { Handed } from './handed.ts';
import { undo } from './undo.ts';

export function sheetsService(core: Core): SheetsService {
  const handed = new Handed();
  return {
    surroundings: ({ kind }) => surroundings(core, kind),
    hand: async ({ importId, kind, rows }) => handed.take(importId, kind, rows),
    cancel: async ({ importId }) => handed.forget(importId),
    async commit({ importId, name, count }) {
      const plan = handed.give(importId, count);
      if (!plan) return { ok: false, reason: 'lost' };
      return commit(core, { ...plan, importId, name });
    },
    imports: async () => (await allImports(core.db)).map(headOf),
    undo: ({ importId }) => undo(core, importId),
    content: () => content(core),
  };
}

const headOf = ({ added, updated, ...rest }: ImportRow): ImportHead => ({
  ...rest,
  added: added.length,
  updated: updated.length,
});

async function surroundings(core: Core, kind: SheetKind): Promise<SheetSurroundings> {
  const { scripts, facts, ...named } = await content(core);
  const session = await core.session.current();
  return {
    known: kind === 'scripts' ? scripts.map(known) : facts.map(known),
    ...named,
    factNames: [...new Set(facts.map(fact => fact.name))],
    memberId: session?.me.member.id ?? '',
  };
}

const known = (row: ImportedRow & { id: string; version?: number | undefined }): KnownRow => ({
  id: row.id,
  name: rowName(row),
  digest: rowDigest(row),
  version: versionOf(row),
  ...('state' in row && row.state === 'retired' ? { retired: true } : {}),
});

async function content(core: Core): Promise<LibraryContent> {
  const session = await core.session.current();
  const me = session?.me.member.id;
  const [scripts, facts, pictures] = await Promise.all([
    allScripts(core.db),
    allFacts(core.db),
    core.db.pictures.toArray(),
  ]);
  const isSeen = (script: Script) => !isMine(script) || script.ownerId === me;
  return {
    scripts: scripts.filter(isSeen),
    facts,
    members: (session?.me.members ?? []).map(toNamed),
    pictures: pictures.map(toNamed),
  };
}

const toNamed = ({ id, name }: Named): Named => ({ id, name });

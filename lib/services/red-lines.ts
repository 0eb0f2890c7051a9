import type { RedLinesSaved, RedLinesService, RedLineView } from '../messaging/protocol.ts';
import { type RedLine, redLineSchema } from '../model/red-line.ts';
import { BUILT_IN, builtInId } from '../rules/draft-check/built-in.ts';
import { PATTERNS } from '../rules/draft-check/words/patterns.ts';
import { may } from '../rules/permission.ts';
import { type Core, memberOf, write } from './core.ts';

/** Most that are saved at once: a pasted list. */
const MOST = 2000;

export const redLinesService = (core: Core): RedLinesService => ({
  list: () => list(core),
  save: ({ rows }) => save(core, rows),
});

async function list({ db }: Core): Promise<RedLineView[]> {
  const rows = await db.redLines.toArray();
  const kept = new Map(rows.map(row => [row.id, row]));
  const own = rows
    .filter(({ id }) => !id.startsWith(builtInId('')))
    .toSorted((a, b) => b.updatedAt - a.updatedAt || (a.word < b.word ? -1 : 1))
    .map(row => ({ row, isBuiltIn: false, isChanged: false }));
  const builtIn = [...BUILT_IN, ...PATTERNS.map(one => ({ ...one, kind: 'contact' as const }))].map(
    ({ word, kind, level }): RedLineView => {
      const row = kept.get(builtInId(word));
      const brought: RedLine = { id: builtInId(word), word, kind, level, updatedAt: 0 };
      return { row: row ?? brought, isBuiltIn: true, isChanged: row !== undefined };
    },
  );
  return [...own, ...builtIn];
}

async function save(core: Core, rows: readonly RedLine[]): Promise<RedLinesSaved> {
  const member = await memberOf(core);
  if (!member || !may(member.role, 'write-library')) return { ok: false, reason: 'forbidden' };
  const read = redLineSchema
    .array()
    .min(1)
    .max(MOST)
    .safeParse(rows.map(row => ({ ...row, word: row.word.trim(), updatedAt: core.clock() })));
  if (!read.success)
    return { ok: false, reason: 'invalid', detail: read.error.issues[0]?.path.join('.') ?? '' };
  await write(core, async () => read.data.map(row => ({ kind: 'red-line', row })));
  return { ok: true };
}

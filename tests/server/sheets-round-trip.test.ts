import { expect, test } from 'vitest';
import type { PlannedRow } from '../../lib/messaging/protocol.ts';
import type { Fact } from '../../lib/model/fact.ts';
import type { Script } from '../../lib/model/script.ts';
import { checkRows } from '../../lib/rules/sheets/check-rows.ts';
import { guessMapping } from '../../lib/rules/sheets/fields.ts';
import { testWords } from '../../lib/rules/sheets/sheet-words.fixture.ts';
import { factTable, scriptTable } from '../../lib/rules/sheets/to-cells.ts';
import { operator, signedIn, T0 } from '../../lib/services/device.fixture.ts';
import { MemoryServer } from '../../lib/services/memory-server.fixture.ts';
import { demoContent } from '../../server/demo/content.ts';

const keeper = operator('k1', 'keeper');
const PICTURE = {
  id: 'a'.repeat(64),
  name: '面霜.png',
  type: 'image/png' as const,
  data: 'AAAA',
  width: 1,
  height: 1,
  updatedAt: 1,
};
const SCRIPT: Script = {
  id: 's-all',
  title: '=标题, "引号"',
  body: '{{昵称|亲}}\n---\n-第二条',
  variants: ['+1', '@二'],
  category: '自己的、分类',
  roles: ['KOC', 'official'],
  flags: ['crisis'],
  surfaces: ['dm'],
  platforms: ['site', 'weibo'],
  stage: 'closing',
  handsOverTo: 'KOE',
  shortcut: 'jg',
  tags: ['a、b', '\\'],
  pictures: [PICTURE.id],
  scope: 'role',
  validFrom: T0 + 1,
  validTo: T0 + 86_400_000,
  ownerId: 'k1',
  state: 'retired',
  updatedAt: 5,
};

/** Without what belongs to the workspace that it stands in. */
const said = ({ updatedAt: _u, version: _v, importId: _i, ...row }: Script) => ({
  ...row,
  state: row.state ?? 'approved',
});
const factSaid = ({ id, name, kind, value, product, channel, source, validFrom, validTo }: Fact) => ({
  ...{ id, name, kind, value, product, channel, source, validFrom, validTo },
});
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test('a whole library goes out of one workspace and into an empty one, and says the same there', async () => {
  const server = new MemoryServer([keeper]);
  const from = await signedIn(server, { now: T0 }, keeper);
  await from.db.scripts.bulkPut([...demoContent.scripts, SCRIPT]);
  await from.db.facts.bulkPut([...demoContent.facts]);
  await from.db.pictures.put(PICTURE);
  const out = await from.services.sheets.content();

  const empty = new MemoryServer([keeper]);
  empty.pageSize = 500;
  const to = await signedIn(empty, { now: T0 }, keeper);
  await to.db.pictures.put(PICTURE);
  for (const kind of ['scripts', 'facts'] as const) {
    const words = { ...testWords, members: out.members, pictures: out.pictures };
    const table = kind === 'scripts' ? scriptTable(out.scripts, words) : factTable(out.facts, words);
    const { factNames, known, ...named } = await to.services.sheets.surroundings({ kind });
    expect(known).toEqual([]);
    const defaults = { category: 'brand', roles: [], surfaces: [] };
    const reading = { ...named, defaults, factNames: new Set(factNames) };
    const lines = table.slice(1).map((cells, index) => ({ line: index + 2, cells }));
    const checked = checkRows(lines, { kind, mapping: guessMapping(table[0] ?? [], kind), reading });
    const rows = checked.flatMap(({ row }): PlannedRow[] => (row ? [{ action: 'add', row }] : []));
    expect(rows).toHaveLength(lines.length);
    await to.services.sheets.hand({ importId: kind, kind, rows });
    await to.services.sheets.commit({ importId: kind, name: 'a', count: rows.length });
  }
  await to.sync();
  expect((await to.services.sync.state()).refused).toEqual([]);
  const back = await to.services.sheets.content();
  expect(back.scripts.map(said).toSorted(byId)).toEqual(out.scripts.map(said).toSorted(byId));
  expect(back.facts.map(factSaid).toSorted(byId)).toEqual(out.facts.map(factSaid).toSorted(byId));
});

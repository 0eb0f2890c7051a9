import { expect, test } from 'vitest';
import type { PlannedRow } from '../../messaging/protocol.ts';
import type { Script } from '../../model/script.ts';
import type { SheetKind } from '../../model/sheet-row.ts';
import { operator, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const keeper = operator('k1', 'keeper');
const other = operator('d1', 'director');
const content = (title: string, over: Partial<Script> = {}) => ({
  title,
  body: `${title}的正文`,
  category: 'product',
  roles: ['KOC' as const],
  flags: [],
  surfaces: ['comment' as const],
  tags: [],
  ...over,
});
const add = (title: string, over: Partial<Script> = {}): PlannedRow => ({
  action: 'add',
  row: content(title, over),
});

async function team(at = { now: T0 }) {
  const server = new MemoryServer([keeper, other, operator('o1')]);
  server.pageSize = 500;
  const one = await signedIn(server, at, keeper);
  const imported = async (rows: PlannedRow[], importId = 'i1', kind: SheetKind = 'scripts') => {
    await one.services.sheets.hand({ importId, kind, rows });
    return one.services.sheets.commit({ importId, name: '话术.csv', count: rows.length });
  };
  return { server, at, one, imported };
}
const scriptsOf = (server: MemoryServer): Script[] =>
  [...server.rows.values()].flatMap(({ change }) => (change.kind === 'script' ? [change.row] : []));
const factsOf = (server: MemoryServer) =>
  [...server.rows.values()].flatMap(({ change }) => (change.kind === 'fact' ? [change.row] : []));

test('rows handed over in parts are written together, told once, and taken by the server', async () => {
  const { server, one } = await team();
  const { sheets } = one.services;
  await sheets.hand({ importId: 'i1', kind: 'scripts', rows: [add('甲'), add('乙', { id: 's-乙' })] });
  const handed = await sheets.hand({ importId: 'i1', kind: 'scripts', rows: [add('丙')] });
  expect(handed).toEqual({ ok: true, taken: 3 });
  expect(await one.db.scripts.count()).toBe(0);
  one.told.length = 0;
  const done = await sheets.commit({ importId: 'i1', name: '话术.csv', count: 3 });
  expect(done).toEqual({ ok: true, importId: 'i1', added: 3, updated: 0, drafts: 0, stale: 0 });
  expect(one.told.filter(table => table === 'scripts')).toHaveLength(1);
  await one.sync();
  expect(scriptsOf(server)).toMatchObject([
    { title: '甲', state: 'approved', version: 1, importId: 'i1' },
    { title: '乙', id: 's-乙' },
    { title: '丙' },
  ]);
  expect((await one.services.sync.state()).refused).toEqual([]);
});

test('what the worker has forgotten is not half written', async () => {
  const { one } = await team();
  await one.services.sheets.hand({ importId: 'i1', kind: 'scripts', rows: [add('甲')] });
  const missing = await one.services.sheets.commit({ importId: 'i1', name: 'a', count: 2 });
  expect(missing).toEqual({ ok: false, reason: 'lost' });
  expect(await one.db.scripts.count()).toBe(0);
});

test('a row that breaks a limit is refused at the door, and an operator imports nothing', async () => {
  const { server, one } = await team();
  const rows = [add('甲', { body: 'x'.repeat(5001) })];
  expect(await one.services.sheets.hand({ importId: 'i1', kind: 'scripts', rows })).toMatchObject({
    ok: false,
  });
  const device = await signedIn(server, { now: T0 }, operator('o1'));
  await device.services.sheets.hand({ importId: 'i1', kind: 'scripts', rows: [add('甲')] });
  const done = await device.services.sheets.commit({ importId: 'i1', name: 'a', count: 1 });
  expect(done).toEqual({ ok: false, reason: 'forbidden' });
});

test('an import is committed once', async () => {
  const { one, imported } = await team();
  await imported([add('甲')]);
  expect(await imported([add('甲')])).toEqual({ ok: false, reason: 'invalid' });
  expect(await one.db.scripts.count()).toBe(1);
});

test('a changed row is the next version; undoing brings the former words back, and retires what was new', async () => {
  const { server, at, one, imported } = await team();
  await imported([add('甲', { id: 'a', variants: ['旧'], tags: ['旧'] })]);
  at.now += 1000;
  const update: PlannedRow = {
    action: 'update',
    row: content('甲', { body: '新的' }),
    target: { id: 'a', version: 1 },
  };
  expect(await imported([update, add('乙', { id: 'b' })], 'i2')).toMatchObject({ added: 1, updated: 1 });
  await one.sync();
  expect(scriptsOf(server).find(({ id }) => id === 'a')).toMatchObject({ body: '新的', version: 2 });
  expect(await one.services.sheets.undo({ importId: 'i2' })).toEqual({ ok: true, undone: 2, kept: 0 });
  expect(await one.services.sheets.undo({ importId: 'i2' })).toEqual({ ok: false, reason: 'gone' });
  await one.sync();
  const [a, b] = ['a', 'b'].map(id => scriptsOf(server).find(row => row.id === id));
  expect(a).toMatchObject({
    body: '甲的正文',
    variants: ['旧'],
    tags: ['旧'],
    version: 3,
    state: 'approved',
  });
  expect(b).toMatchObject({ state: 'retired' });
  expect((await one.services.sync.state()).refused).toEqual([]);
  expect(await one.services.sheets.imports()).toMatchObject([{ id: 'i2', undoneAt: at.now }, { id: 'i1' }]);
});

test('what somebody changed after the import is left alone by undoing it', async () => {
  const { one, imported } = await team();
  await imported([add('甲', { id: 'a' }), add('乙', { id: 'b' })]);
  const kept = await one.db.scripts.get('a');
  await one.db.scripts.put({ ...(kept as Script), version: 2, revisionId: 'r9', body: '改过' });
  expect(await one.services.sheets.undo({ importId: 'i1' })).toEqual({ ok: true, undone: 1, kept: 1 });
  expect(await one.db.scripts.get('a')).toMatchObject({ body: '改过' });
});

test('what was reviewed becomes a draft, and what moved on meanwhile is not touched', async () => {
  const { one, imported } = await team();
  await imported([add('甲', { id: 'a' }), add('乙', { id: 'b' })]);
  const kept = (await one.db.scripts.get('a')) as Script;
  await one.db.scripts.put({ ...kept, version: 2, revisionId: 'r9' });
  const update = (id: string, version: number): PlannedRow => ({
    action: 'update',
    row: content(id, { body: '表里的' }),
    target: { id, version },
  });
  const done = await imported([update('a', 2), update('b', 7), update('gone', 1)], 'i2');
  expect(done).toMatchObject({ drafts: 1, stale: 2, added: 0, updated: 0 });
  const drafts = (await one.db.revisions.toArray()).filter(row => row.state === 'draft');
  expect(drafts).toMatchObject([
    { scriptId: 'a', baseVersion: 2, content: { body: '表里的' }, authorId: 'k1' },
  ]);
});

test('facts come with what is written of their change, and nobody has to read them', async () => {
  const { server, at, one, imported } = await team();
  const fact = (name: string, value: string) => ({ name, kind: 'text' as const, value });
  await imported([{ action: 'add', row: { ...fact('发货', '48 小时'), id: 'f1' } }], 'i1', 'facts');
  at.now += 1000;
  await imported(
    [
      { action: 'update', row: fact('发货', '24 小时'), target: { id: 'f1', version: 1 } },
      { action: 'add', row: { ...fact('保质期', '3 年'), id: 'f2' } },
    ],
    'i2',
    'facts',
  );
  await one.sync();
  expect(factsOf(server)).toMatchObject([
    { id: 'f1', value: '24 小时', version: 2 },
    { id: 'f2', value: '3 年' },
  ]);
  at.now += 1000;
  expect(await one.services.sheets.undo({ importId: 'i2' })).toEqual({ ok: true, undone: 2, kept: 0 });
  await one.sync();
  expect(factsOf(server)).toMatchObject([
    { id: 'f1', value: '48 小时', version: 3 },
    { id: 'f2', validTo: at.now },
  ]);
  expect((await one.services.sync.state()).refused).toEqual([]);
  expect(await one.db.factChanges.filter(change => change.mustRead).count()).toBe(0);
});

test('what others keep for themselves is in no export', async () => {
  const { one } = await team();
  const mine = (id: string, ownerId: string): Script => ({
    ...content(id),
    id,
    ownerId,
    scope: 'mine',
    updatedAt: 1,
  });
  await one.db.scripts.bulkPut([mine('own', 'k1'), mine('theirs', 'd1')]);
  const { scripts, members } = await one.services.sheets.content();
  expect(scripts.map(({ id }) => id)).toEqual(['own']);
  expect(members).toContainEqual({ id: 'd1', name: 'd1' });
});

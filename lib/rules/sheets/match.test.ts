import { expect, test } from 'vitest';
import type { ScriptRow } from '../../model/sheet-row.ts';
import { actionOf, actionsFor, type KnownRow, matchRows, rowDigest, rowName } from './match.ts';

const row = (title: string, over: Partial<ScriptRow> = {}): ScriptRow => ({
  title,
  body: '正文',
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  ...over,
});
const known = (id: string, one: ScriptRow): KnownRow => ({
  id,
  name: rowName(one),
  digest: rowDigest(one),
  version: 3,
});
const matched = (rows: (ScriptRow | undefined)[], library: KnownRow[]) =>
  matchRows(
    rows.map((one, index) => ({ line: index + 2, ...(one ? { row: one } : {}), faults: [], hints: [] })),
    library,
  );

test('rows are new, the same, changed, or repeat one before', () => {
  const library = [known('a', row('甲')), known('b', row('乙'))];
  const rows = matched(
    [
      row('甲'),
      row(' 乙', { body: '新' }),
      row('丙'),
      row('丙'),
      row('改名', { id: 'a' }),
      undefined,
      row('丁', { id: 'b' }),
    ],
    library,
  );
  expect(rows.map(({ standing, target, twinOf }) => [standing, target?.id, twinOf])).toEqual([
    ['same', 'a', undefined],
    ['changed', 'b', undefined],
    ['new', undefined, undefined],
    ['twin', undefined, 4],
    ['twin', undefined, 2],
    [undefined, undefined, undefined],
    ['twin', undefined, 3],
  ]);
});

test('what goes without saying makes no difference', () => {
  expect(rowDigest(row('甲', { scope: 'team', variants: [], platforms: [], state: 'approved' }))).toBe(
    rowDigest(row('甲')),
  );
  expect(rowDigest(row('甲', { state: 'retired' }))).not.toBe(rowDigest(row('甲')));
  expect(rowDigest(row('甲', { tags: ['x'] }))).not.toBe(rowDigest(row('甲')));
});

test('changes are done as chosen for all or for the row, repetitions only on demand, faulty rows never', () => {
  const [same, changed, fresh, faulty] = matched(
    [row('甲'), row('乙', { body: '新' }), row('丙'), undefined],
    [known('a', row('甲')), known('b', row('乙'))],
  );
  if (!same || !changed || !fresh || !faulty) throw new Error('four rows');
  expect([same, changed, fresh, faulty].map(one => actionOf(one, 'update'))).toEqual([
    'skip',
    'update',
    'add',
    undefined,
  ]);
  expect(actionOf(changed, 'skip')).toBe('skip');
  expect(actionOf(changed, 'skip', 'add')).toBe('add');
  expect(actionOf(same, 'update', 'add')).toBe('add');
  expect(actionOf(fresh, 'update', 'update')).toBe('add');
  expect(actionsFor(faulty)).toEqual([]);
});

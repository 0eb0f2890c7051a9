import { expect, test } from 'vitest';
import { MAX_BODY, type ScriptContent } from '../../model/script.ts';
import { canSave, contentFaults } from './content-faults.ts';

const content = (more: Partial<ScriptContent> = {}): ScriptContent => ({
  title: '到手价',
  body: '到手 {{fact:到手价}}',
  category: 'product',
  roles: ['KOS'],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  ...more,
});

test('what is whole has no faults, and markup is a title like another', () => {
  expect(contentFaults(content({ title: '<img src=x onerror=alert(1)>' }))).toEqual([]);
});

test.each<[Partial<ScriptContent>, object]>([
  [{ title: '题'.repeat(81) }, { field: 'title', kind: 'too-long' }],
  [{ body: '' }, { field: 'body', kind: 'missing' }],
  [{ body: '字'.repeat(MAX_BODY + 1) }, { field: 'body', kind: 'too-long' }],
  [{ body: '字'.repeat(100_000) }, { field: 'body', kind: 'too-long' }],
  [{ variants: ['好', '字'.repeat(MAX_BODY + 1)] }, { field: 'variants', at: 1, kind: 'too-long' }],
  [{ variants: Array(1000).fill('好') }, { field: 'variants', kind: 'too-many' }],
  [{ surfaces: [] }, { field: 'surfaces', kind: 'missing' }],
  [{ category: '' }, { field: 'category', kind: 'missing' }],
  [{ shortcut: '价 格' }, { field: 'shortcut', kind: 'malformed' }],
  [{ tags: ['好', '长'.repeat(31)] }, { field: 'tags', at: 1, kind: 'too-long' }],
])('%o is not kept', (part, fault) => {
  expect(contentFaults(content(part))).toMatchObject([{ ...fault, holds: 'save' }]);
  expect(canSave(content(part))).toBe(false);
});

test('no title and an empty way of saying it are no faults: both are mended when it is kept', () => {
  expect(contentFaults(content({ title: '', variants: ['好', ''] }))).toEqual([]);
});

test('a draft for certain roles may do without them and with days the wrong way round, a proposal may not', () => {
  const faults = contentFaults(content({ scope: 'role', roles: [], validFrom: 10, validTo: 10 }));
  expect(contentFaults(content({ roles: [] }))).toEqual([]);
  expect(faults.map(({ field, holds }) => `${field} ${holds}`)).toEqual(['roles propose', 'validTo propose']);
});

test('a shortcut that another script has is warned of', () => {
  expect(contentFaults(content({ shortcut: 'DSJ' }), ['dsj'])).toMatchObject([
    { field: 'shortcut', kind: 'taken', holds: 'nothing' },
  ]);
});

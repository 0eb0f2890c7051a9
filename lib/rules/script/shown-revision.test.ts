import { expect, test } from 'vitest';
import type { Revision } from '../../model/revision.ts';
import type { ScriptContent } from '../../model/script.ts';
import { shownOf } from './shown-revision.ts';

const content = (title: string): ScriptContent => ({
  title,
  body: '正文',
  category: 'product',
  roles: ['KOC'],
  flags: [],
  surfaces: ['comment'],
  tags: [],
});
const revision = (title: string, more: Partial<Revision>): Revision => ({
  id: title,
  scriptId: 's',
  content: content(title),
  baseVersion: 1,
  state: 'draft',
  authorId: 'me',
  edit: 1,
  reviews: [],
  comments: [],
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
const script = { ...content('通过的'), id: 's', updatedAt: 1 };

test('my own draft comes before all else, the newer one first', () => {
  const revisions = [
    revision('别人送审的', { authorId: 'other', state: 'proposed', createdAt: 9 }),
    revision('旧草稿', {}),
    revision('新草稿', { createdAt: 2 }),
  ];
  expect(shownOf({ script, revisions }, 'me')).toMatchObject({ as: 'mine', content: { title: '新草稿' } });
});

test('what I proposed is shown and not changed', () => {
  const revisions = [revision('我送审的', { state: 'proposed' })];
  expect(shownOf({ script, revisions }, 'me')).toMatchObject({ as: 'waits' });
});

test('a reviewer sees what waits, others what operators get, without the row around it', () => {
  const revisions = [revision('别人送审的', { authorId: 'other', state: 'proposed' })];
  expect(shownOf({ script, revisions }, 'me')).toMatchObject({
    as: 'base',
    content: { title: '别人送审的' },
  });
  const drafts = [revision('别人的草稿', { authorId: 'other' })];
  expect(shownOf({ script, revisions: drafts }, 'me')).toEqual({ as: 'base', content: content('通过的') });
  expect(shownOf({ revisions: drafts }, 'me')).toMatchObject({
    as: 'base',
    revision: { id: '别人的草稿' },
  });
  expect(shownOf({ revisions: [] }, 'me')).toBeUndefined();
});

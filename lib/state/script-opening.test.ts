import { expect, test } from 'vitest';
import type { Revision } from '../model/revision.ts';
import { EMPTY_SCRIPT } from './script-draft-view.ts';
import { openingFor } from './script-opening.ts';

const text = (body: string) => ({ ...EMPTY_SCRIPT, title: '到手价', body });
const draft = (more: Partial<Revision> = {}): Revision => ({
  id: 'r',
  scriptId: 's',
  content: text('草稿'),
  baseVersion: 1,
  state: 'draft',
  authorId: 'me',
  edit: 3,
  reviews: [],
  comments: [],
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
const script = { ...text('通过的'), id: 's', updatedAt: 1 };
const sheet = (...revisions: Revision[]) => ({ id: 's', script, revisions, writers: [], behind: [] });
const editor = (body: string, more: { revisionId?: string; edit?: number; scriptId?: string } = {}) => {
  const content = text(body);
  return { scriptId: 's', revisionId: undefined, edit: 0, content, kept: content, ...more };
};

test('another script is opened with my draft of it, or with what operators get', () => {
  expect(openingFor(sheet(draft()), 'me', editor('别的', { scriptId: 'other' }))).toMatchObject({
    scriptId: 's',
    revisionId: 'r',
    edit: 3,
  });
  expect(openingFor(sheet(draft()), 'you', editor('别的', { scriptId: 'other' }))).toMatchObject({
    revisionId: undefined,
    edit: 0,
    content: { body: '通过的' },
  });
});

test('what I wrote on another device is taken over, an older answer is not', () => {
  expect(openingFor(sheet(draft()), 'me', editor('旧', { revisionId: 'r', edit: 2 }))).toMatchObject({
    edit: 3,
  });
  expect(openingFor(sheet(draft()), 'me', editor('新', { revisionId: 'r', edit: 4 }))).toBeUndefined();
  expect(openingFor(sheet(), 'me', editor('新', { revisionId: 'r', edit: 1 }))).toBeUndefined();
});

test('once my draft was approved, what operators get is shown', () => {
  const approved = draft({ state: 'approved', version: 2 });
  expect(openingFor(sheet(approved), 'me', editor('草稿', { revisionId: 'r', edit: 3 }))).toMatchObject({
    revisionId: undefined,
    content: { body: '通过的' },
  });
});

test('what is not kept yet is never replaced', () => {
  const unsaved = { ...editor('没保存的', { revisionId: 'r', edit: 2 }), kept: text('旧') };
  expect(openingFor(sheet(draft()), 'me', unsaved)).toBeUndefined();
});

test('a new approved version is shown to whoever only reads', () => {
  expect(openingFor(sheet(), 'me', editor('上一版'))).toMatchObject({ content: { body: '通过的' } });
  expect(openingFor(sheet(), 'me', editor('通过的'))).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact.ts';
import { checkDraft, type Draft, draftOf } from './script-draft.ts';

const NOW = 1_800_000_000_000;
const facts: Fact[] = [{ id: 'f', name: '到手价', kind: 'price', value: '¥199', updatedAt: 0 }];
const good: Draft = {
  ...draftOf(undefined),
  title: ' 到手价 ',
  body: '亲,到手 {{fact:到手价}}',
  roles: ['KOS'],
};

const errorsOf = (draft: Draft) => {
  const checked = checkDraft(draft, facts, NOW);
  return checked.ok ? {} : checked.errors;
};

test('a good draft becomes a script', () => {
  const checked = checkDraft(good, facts, NOW);
  expect(checked).toMatchObject({ ok: true, script: { title: '到手价', updatedAt: NOW, roles: ['KOS'] } });
});

test('each field that is not right says so in words', () => {
  const errors = errorsOf({ ...good, title: ' ', body: '', roles: [], surfaces: [] });
  expect(Object.keys(errors).toSorted()).toEqual(['body', 'roles', 'surfaces', 'title']);
  expect(errorsOf({ ...good, title: '长'.repeat(81) }).title).toBeDefined();
});

test('a fact that does not exist is refused by name, with those that do', () => {
  expect(errorsOf({ ...good, body: '只要 {{fact:原价}}' }).body).toBe(
    '没有叫「原价」的事实,先改成已有的:到手价',
  );
});

test('the last day itself is valid, and days survive the way there and back', () => {
  const checked = checkDraft({ ...good, firstDay: '2026-11-01', lastDay: '2026-11-30' }, facts, NOW);
  if (!checked.ok) throw new Error('refused');
  expect(checked.script.validTo).toBe(new Date(2026, 11, 1).getTime());
  expect(draftOf(checked.script)).toMatchObject({ firstDay: '2026-11-01', lastDay: '2026-11-30' });
  expect(errorsOf({ ...good, firstDay: '2026-11-02', lastDay: '2026-11-01' }).lastDay).toBeDefined();
});

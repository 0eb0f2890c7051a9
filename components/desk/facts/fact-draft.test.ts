import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/model/fact.ts';
import { contentOf, draftOf, isChanged, rebased } from './fact-draft.ts';

const evening = new Date(2026, 10, 1, 20).getTime();
const midnight = new Date(2026, 10, 12).getTime();
const fact: Fact = {
  id: 'f',
  name: '精华到手价',
  kind: 'price',
  value: '¥199',
  product: '精华',
  validFrom: evening,
  validTo: midnight,
  version: 3,
  updatedAt: 1,
};

test('days are shown as the calendar has them, the last one still counting', () => {
  expect(draftOf(fact)).toMatchObject({ firstDay: '2026-11-01', lastDay: '2026-11-11', base: 3 });
});

test('a day that was not touched keeps its hour, another begins at midnight', () => {
  const draft = { ...draftOf(fact), value: '¥189', lastDay: '2026-11-12' };
  expect(contentOf(draft, fact)).toMatchObject({
    value: '¥189',
    validFrom: evening,
    validTo: new Date(2026, 10, 13).getTime(),
  });
  expect(contentOf({ ...draft, firstDay: '' }, fact)).not.toHaveProperty('validFrom');
});

test('empty fields say nothing, and why it is changed is no change of it', () => {
  expect(contentOf({ ...draftOf(fact), product: ' ' }, fact)).not.toHaveProperty('product');
  expect(isChanged({ ...draftOf(fact), why: '大促', mustRead: false, base: 9 }, fact)).toBe(false);
  expect(isChanged({ ...draftOf(fact), channel: '抖音' }, fact)).toBe(true);
});

test('upon what somebody else has changed only what was typed here is kept', () => {
  const began = draftOf(fact);
  const draft = { ...began, value: '¥189', why: '大促' };
  const theirs: Fact = { ...fact, value: '¥209', channel: '抖音', version: 4 };
  expect(rebased({ began, draft }, theirs)).toEqual({
    ...draftOf(theirs),
    value: '¥189',
    why: '大促',
    base: 4,
  });
});

import { expect, test } from 'vitest';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';
import { checkDraft, moved, ruleDraft, withRule, wordsIn } from './rule-draft.ts';

const FULL: FlagRule = {
  id: 'r1',
  words: ['上车', '加 v'],
  pattern: '多少*钱',
  accountIds: ['a1'],
  postKeys: ['p1'],
  surface: 'dm',
  effect: 'not',
  flag: 'spam',
  off: true,
  note: '老客户的暗号',
};

test('a rule comes out of its form as it went in', () => {
  expect(checkDraft(ruleDraft(FULL))).toEqual({ ok: true, rule: FULL });
});

test('words are parted by signs, not by blanks, and stand there once', () => {
  expect(wordsIn('上车,加 v、 上车;\n dd,')).toEqual(['上车', '加 v', 'dd']);
});

test('a fault is told also of a rule that is off', () => {
  expect(checkDraft({ ...ruleDraft(undefined), words: ' , ' })).toMatchObject({
    fault: { reason: 'no-condition' },
  });
  const empty = { ...ruleDraft(FULL), pattern: '**' };
  expect(checkDraft(empty)).toMatchObject({ fault: { reason: 'empty-pattern' } });
});

test('a rule moves by one place and no further, and is replaced where it stands', () => {
  const [a, b, c] = [
    { ...FULL, id: 'a' },
    { ...FULL, id: 'b' },
    { ...FULL, id: 'c' },
  ];
  const ids = (rules: readonly FlagRule[]) => rules.map(({ id }) => id).join('');
  expect([ids(moved([a, b, c], 2, -1)), ids(moved([a, b, c], 0, 1))]).toEqual(['acb', 'bac']);
  expect([ids(moved([a, b], 0, -1)), ids(moved([a, b], 1, 1))]).toEqual(['ab', 'ab']);
  expect(withRule([a, b], { ...a, flag: 'trust' })[0]?.flag).toBe('trust');
  expect(ids(withRule([a], c))).toBe('ac');
});

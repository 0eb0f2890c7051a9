import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLAGS } from '../../model/flag.ts';
import { FLAG_EFFECTS, type FlagRule } from '../../model/flag-rule.ts';
import type { Item } from '../../model/item.ts';
import { applyFlagRules } from './team-rules.ts';

const rule = (part: Partial<FlagRule>): FlagRule => ({ id: 'r', effect: 'flag', flag: 'purchase', ...part });
const item = (text: string, part: Partial<Item> = {}) => ({
  text,
  surface: 'xiaohongshu.note' as const,
  post: { key: 'p1', title: '' },
  author: { name: '顾客', isPostAuthor: false },
  labels: ['praise'] as Item['labels'],
  reasons: [{ flag: 'praise' as const, signs: ['好看'] }],
  ...part,
});

test('adds, removes and puts first; the word that decided is the reason', () => {
  const rules = [
    rule({ words: ['上车', '蹲'], effect: 'primary' }),
    rule({ id: 'n', words: ['好看'], effect: 'not', flag: 'praise' }),
    rule({ id: 'a', pattern: '##块', flag: 'recommend' }),
  ];
  expect(applyFlagRules(rules, item('好看,蹲一个,19块能不能'))).toEqual({
    labels: ['purchase', 'recommend'],
    reasons: [
      { flag: 'purchase', signs: ['蹲'] },
      { flag: 'recommend', signs: ['##块'] },
    ],
    by: rules,
  });
});

test('the first rule that speaks of a flag decides about it', () => {
  const [not, yes] = [rule({ words: ['不蹲'], effect: 'not' }), rule({ words: ['蹲'], effect: 'primary' })];
  expect(applyFlagRules([not, yes], item('不蹲了')).labels).toEqual(['praise']);
  expect(applyFlagRules([yes, not], item('不蹲了')).labels).toEqual(['purchase', 'praise']);
});

test('rules that ask for what is so already change nothing', () => {
  const rules = (['praise', 'trust'] as const).map(flag => rule({ words: ['蹲'], effect: 'primary', flag }));
  expect(applyFlagRules(rules, item('蹲', { labels: ['praise', 'trust'] })).by).toEqual([]);
});

test('every condition that is given must hold', () => {
  const rules = [
    rule({ words: ['蹲'], pattern: '一*', accountIds: ['a1'], postKeys: ['p1'], surface: 'comment' }),
  ];
  const labels = (text: string, part: Partial<Item>) => applyFlagRules(rules, item(text, part)).labels;
  expect(labels('蹲一个', { accountId: 'a1' })).toEqual(['praise', 'purchase']);
  for (const part of [
    { accountId: 'a2' },
    { accountId: 'a1', post: { key: 'p2', title: '' } },
    { accountId: 'a1', surface: 'xiaohongshu.dm' as const },
  ])
    expect(labels('蹲一个', part)).toEqual(['praise']);
  expect(labels('蹲', { accountId: 'a1' })).toEqual(['praise']);
  expect(labels('一个', { accountId: 'a1' })).toEqual(['praise']);
});

test('what is off, says nothing, was said by hand or was written by us stays as it is', () => {
  const on = [rule({ words: ['蹲'] })];
  expect(applyFlagRules([rule({ words: ['蹲'], off: true })], item('蹲')).labels).toEqual(['praise']);
  expect(applyFlagRules([rule({}), rule({ words: [] })], item('蹲')).labels).toEqual(['praise']);
  expect(applyFlagRules(on, item('蹲', { labelsByHand: true })).labels).toEqual(['praise']);
  const own = { name: '我们', isPostAuthor: true, accountId: 'a1' };
  expect(applyFlagRules(on, item('蹲', { author: own })).labels).toEqual(['praise']);
});

test('words are compared as the flagger compares them', () => {
  const labels = applyFlagRules([rule({ words: ['ＶＸ', '連結'] })], item('求连结')).labels;
  expect(labels).toEqual(['praise', 'purchase']);
  expect(applyFlagRules([rule({ words: ['ＶＸ'] })], item('加Vx')).labels).toContain('purchase');
});

const anyRule = fc
  .record({
    words: fc.array(fc.constantFrom('蹲', '好', '钱', '不'), { minLength: 1, maxLength: 2 }),
    effect: fc.constantFrom(...FLAG_EFFECTS),
    flag: fc.constantFrom(...FLAGS),
  })
  .map(part => rule(part));
const anyText = fc.array(fc.constantFrom('蹲', '好', '钱', '不', 'x')).map(parts => parts.join(''));
const anyLabels = fc.uniqueArray(fc.constantFrom(...FLAGS), { maxLength: 4 });

test('whatever the rules: each label once, applying them again changes nothing, and nothing changes without a rule that says so', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), anyText, anyLabels, (rules, text, labels) => {
      const once = applyFlagRules(rules, item(text, { labels }));
      expect(new Set(once.labels).size).toBe(once.labels.length);
      expect(applyFlagRules(rules, item(text, { labels: once.labels })).labels).toEqual(once.labels);
      expect(once.by.length > 0).toBe(once.labels.join() !== labels.join());
    }),
    { numRuns: 2000 },
  );
});

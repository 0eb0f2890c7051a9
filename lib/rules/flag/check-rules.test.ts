import { expect, test } from 'vitest';
import type { FlagRule } from '../../model/flag-rule.ts';
import { checkFlagRules } from './check-rules.ts';

const rule = (part: Partial<FlagRule>): FlagRule => ({
  id: 'r',
  words: ['蹲'],
  effect: 'flag',
  flag: 'purchase',
  ...part,
});

test('each fault is told with the number of its rule', () => {
  const { words: _, ...bare } = rule({});
  expect(
    checkFlagRules([
      rule({}),
      bare,
      rule({ words: ['好', '\u200b'] }),
      rule({ pattern: '**' }),
      rule({ words: ['x'.repeat(41)] }),
      rule({ words: ['蹲'], effect: 'not' }),
    ]),
  ).toEqual([
    { number: 2, reason: 'no-condition' },
    { number: 3, reason: 'empty-word', detail: '\u200b' },
    { number: 4, reason: 'empty-pattern', detail: '**' },
    { number: 5, reason: 'invalid', detail: 'words.0' },
    { number: 6, reason: 'never', detail: '1' },
  ]);
});

test('a rule that is off keeps none from its turn, and others of the same words may speak of another flag', () => {
  expect(checkFlagRules([rule({ off: true }), rule({}), rule({ flag: 'trust' })])).toEqual([]);
});

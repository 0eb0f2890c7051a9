import { HOUR } from '../../lib/base/clock.ts';
import type { FlagRule } from '../../lib/model/flag-rule.ts';
import type { Proposal } from '../../lib/rules/flag/propose.ts';
import type { CorrectionCount, RulesTested } from '../../lib/state/views.ts';

export const correctionsAt = (now: number): CorrectionCount[] => [
  { from: 'praise', to: 'purchase', count: 5, lastAt: now - HOUR },
  { from: 'technical', to: 'none', count: 2, lastAt: now - 30 * HOUR },
  { from: 'none', to: 'heartfelt', count: 1, lastAt: now - 60 * HOUR },
];

export const PROPOSALS: Proposal[] = [
  {
    from: 'praise',
    to: 'purchase',
    rule: { words: ['蹲一个'], effect: 'primary', flag: 'purchase' },
    right: 4,
  },
];

/** What a tester would say of any rules but none. */
export const testedWith = (rules: readonly FlagRule[]): RulesTested =>
  rules.length === 0
    ? { looked: 200, changes: [] }
    : {
        looked: 200,
        changes: [
          {
            itemId: 'xiaohongshu:1',
            authorName: '橙子汽水',
            text: '好看,蹲一个',
            before: ['praise'],
            after: ['purchase', 'praise'],
            by: [1],
          },
          {
            itemId: 'xiaohongshu:2',
            authorName: '一个名字特别长的用户昵称它会不会把旁边的东西都挤没了呢',
            text: '求上墙啦,什么时候再来我们这里,想亲眼看一看是不是真的有那么好用',
            before: ['heartfelt'],
            after: [],
            by: [],
          },
        ],
      };

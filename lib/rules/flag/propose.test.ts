import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CorrectedItem, proposeRules } from './propose.ts';
import { applyFlagRules } from './team-rules.ts';

const corrected = (
  text: string,
  to: CorrectedItem['to'],
  labels: CorrectedItem['item']['labels'] = ['praise'],
): CorrectedItem => ({
  from: labels[0] ?? 'none',
  to,
  item: {
    text,
    surface: 'xiaohongshu.note',
    post: { key: 'p' },
    author: {},
    labels,
    reasons: labels.map(flag => ({ flag, signs: [] })),
  },
});
const OTHERS = ['好看', '多少钱', '真不错啊', '在哪买', '谢谢', '不错', '爱了', '好用', '可以', '赞'];
const SQUAT = ['蹲一个,好看', '也来蹲一个', '蹲一个吧姐妹'].map(text => corrected(text, 'purchase'));

test('what the corrected texts share and others do not have becomes a rule', () => {
  expect(proposeRules(SQUAT, OTHERS, [])).toEqual([
    {
      from: 'praise',
      to: 'purchase',
      rule: { words: ['蹲一个'], effect: 'primary', flag: 'purchase' },
      right: 3,
    },
  ]);
});

test('a flag that was taken away is taken away', () => {
  const taken = ['上墙啦好看', '求上墙啦', '上墙啦上墙啦'].map(text => corrected(text, 'none'));
  expect(proposeRules(taken, OTHERS, [])[0]?.rule).toEqual({
    words: ['上墙啦'],
    effect: 'not',
    flag: 'praise',
  });
});

test('twice is not often, common words are no sign, and nothing shared is nothing', () => {
  expect(proposeRules(SQUAT.slice(1), OTHERS, [])).toEqual([]);
  expect(proposeRules(SQUAT, [...OTHERS, '蹲一个', '蹲一个'], [])).toEqual([]);
  const different = ['甲乙', '丙丁', '戊己'].map(text => corrected(text, 'purchase'));
  expect(proposeRules(different, OTHERS, [])).toEqual([]);
});

test('what is a rule already, on or off, is not proposed again', () => {
  const [{ rule } = { rule: undefined }] = proposeRules(SQUAT, OTHERS, []);
  const kept = { id: 'k', effect: 'primary' as const, flag: 'purchase' as const, ...rule };
  expect(proposeRules(SQUAT, OTHERS, [kept])).toEqual([]);
  const offered = proposeRules(SQUAT, OTHERS, [{ ...kept, off: true }]);
  expect(offered.map(one => one.rule.words)).not.toContainEqual(['蹲一个']);
});

test('what an earlier rule of the team would decide otherwise is not proposed', () => {
  const not = { id: 'n', words: ['蹲'], effect: 'not' as const, flag: 'purchase' as const };
  expect(proposeRules(SQUAT, OTHERS, [not])).toEqual([]);
});

const pieces = fc.array(fc.constantFrom('蹲一个', '上车', '好看', ',', '😀'), { maxLength: 4 });
const anyText = pieces.map(parts => parts.join(''));
const anyCorrected = fc
  .record({
    text: anyText,
    to: fc.constantFrom<CorrectedItem['to']>('purchase', 'none'),
    labels: fc.constantFrom<CorrectedItem['item']['labels']>(['praise'], ['praise', 'trust'], []),
  })
  .map(({ text, to, labels }) => corrected(text, to, labels));

test('every proposed rule, applied, makes at least three of the corrected items right', () => {
  let proposals = 0;
  fc.assert(
    fc.property(fc.array(anyCorrected, { minLength: 3, maxLength: 20 }), anyText, (items, other) => {
      for (const { from, to, rule, right } of proposeRules(items, [...OTHERS, ...OTHERS, other], [])) {
        proposals++;
        const same = items.filter(one => one.from === from && one.to === to);
        const made = same.filter(
          ({ item }) => (applyFlagRules([{ id: 'p', ...rule }], item).labels[0] ?? 'none') === to,
        );
        expect(right).toBeGreaterThanOrEqual(3);
        expect(made.length).toBeGreaterThanOrEqual(right);
      }
    }),
    { numRuns: 500 },
  );
  expect(proposals, 'the test saw some').toBeGreaterThan(10);
});

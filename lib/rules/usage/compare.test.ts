import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './compare.ts';

const changes = (before: string, after: string) => compareTexts(before, after).replaced;

test('what was written anew is told as one stretch, chance characters between two changes included', () => {
  expect(changes('姐妹先别急,慢慢来', '姐妹别慌哈,慢慢来')).toEqual([{ from: '先别急', to: '别慌哈' }]);
  expect(changes('现在到手199,包邮', '现在到手189,包邮')).toEqual([{ from: '199', to: '189' }]);
  expect(changes('好的,亲。谢谢', '好呀,宝。谢谢')).toEqual([
    { from: '的', to: '呀' },
    { from: '亲', to: '宝' },
  ]);
});

test('what was only added is told with what stands before it, or after it at the very beginning', () => {
  expect(changes('可以用的', '可以用的哈')).toEqual([{ from: '用的', to: '用的哈' }]);
  expect(changes('可以用的', '宝,可以用的')).toEqual([{ from: '可以', to: '宝,可以' }]);
  expect(changes('可以放心用的', '可以用的')).toEqual([{ from: '放心', to: '' }]);
});

test('equal texts differ in nothing, different ones have little in common', () => {
  expect(compareTexts('好的', '好的')).toEqual({ replaced: [], kept: 1 });
  expect(compareTexts('', '')).toEqual({ replaced: [], kept: 1 });
  expect(compareTexts('先别急', 'ok').kept).toBe(0);
  expect(compareTexts('亲,现在到手199哦', '亲,现在到手189哦').kept).toBeGreaterThan(0.6);
});

const words = fc
  .array(fc.constantFrom('先', '别', '急', '哈', ',', '199', 'ok', ' '), { maxLength: 30 })
  .map(all => all.join(''));

test('nothing changed means the same text, and what is kept is a share', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { replaced, kept } = compareTexts(before, after);
      expect(replaced.length === 0).toBe(before === after);
      expect(kept).toBeGreaterThanOrEqual(0);
      expect(kept).toBeLessThanOrEqual(1);
    }),
  );
});

test('one stretch written anew in a text is found, and made in the text of before it gives the text of after', () => {
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom('甲', '甲乙', ''),
      fc.constantFrom('丙', '丙丁'),
      (a, b, from, to) => {
        const [before, after] = [`${a}${from}子${b}`, `${a}${to}子${b}`];
        const [only, ...others] = compareTexts(before, after).replaced;
        expect(others).toEqual([]);
        const at = before.indexOf(only?.from ?? '', Math.max(0, a.length - 2));
        expect(before.slice(0, at) + only?.to + before.slice(at + (only?.from.length ?? 0))).toBe(after);
      },
    ),
  );
});

test('two long texts that differ wholly cost a moment', () => {
  const [a, b] = ['甲乙'.repeat(2500), '丙丁'.repeat(2500)];
  const began = process.cpuUsage();
  expect(compareTexts(a, b).replaced).toHaveLength(1);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
});

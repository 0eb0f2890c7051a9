import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePattern, saysSomething } from './pattern.ts';
import { normalOf } from './prepare.ts';

const occurs = (pattern: string, text: string) => compilePattern(pattern)(normalOf(text));

test.each([
  ['多少*钱', '请问多少一点钱呀', true],
  ['多少*钱', '钱是多少', false],
  ['##元', '只要 99 元', false],
  ['## 元', '只要 99 元', true],
  ['#?折', '打8。折吗', true],
  ['加V?信', '加v 信', true],
  ['假貨', '这是假货吧', true],
  ['1?3*', '１２３', true],
  ['a.c', 'abc', false],
  ['[笑哭r]', '太好笑了[笑哭R]', true],
])('%s in %s: %s', (pattern, text, expected) => {
  expect(occurs(pattern, text)).toBe(expected);
});

test('stars alone say nothing and occur nowhere', () => {
  expect([saysSomething('**'), occurs('**', '多少钱'), occurs('\u200b', '多少钱')]).toEqual([
    false,
    false,
    false,
  ]);
});

/** Tries everything, by definition. */
function slowly(pattern: readonly string[], text: readonly string[]): boolean {
  const here = (p: number, t: number): boolean => {
    const [wanted, there] = [pattern[p], text[t]];
    if (wanted === undefined) return true;
    if (wanted === '*') return here(p + 1, t) || (there !== undefined && here(p, t + 1));
    if (there === undefined) return false;
    const isFit = wanted === '?' || wanted === there || (wanted === '#' && '0123456789'.includes(there));
    return isFit && here(p + 1, t + 1);
  };
  return [...text, ''].some((_, start) => here(0, start));
}

test('it finds what a slow matcher finds that tries everything', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '钱', '7', '😀'), { maxLength: 14 });
  const signs = fc
    .array(fc.constantFrom('a', 'b', '钱', '7', '😀', '*', '?', '#'), { minLength: 1, maxLength: 7 })
    .filter(one => one.some(sign => sign !== '*'));
  fc.assert(
    fc.property(signs, letters, (pattern, text) => {
      expect(compilePattern(pattern.join(''))(text.join(''))).toBe(slowly(pattern, text));
    }),
    { numRuns: 3000 },
  );
});

const HOSTILE = [
  'a*'.repeat(50),
  `${'a'.repeat(99)}b`,
  `${'?'.repeat(98)}#b`,
  '*a?'.repeat(33),
  `*${'#'.repeat(98)}b`,
];

test.each(HOSTILE)('%s costs in proportion to the text', pattern => {
  const find = compilePattern(pattern);
  const timeFor = (length: number): number => {
    const text = 'a1'.repeat(length / 4) + 'a'.repeat(length / 2);
    const started = performance.now();
    find(text);
    return performance.now() - started;
  };
  const best = (length: number) => Math.min(...Array.from({ length: 3 }, () => timeFor(length)));
  best(100_000);
  // Ten times the text, and far from the hundred times that a matcher would take that tries again.
  expect(best(100_000)).toBeLessThan(40 * best(10_000) + 5);
});

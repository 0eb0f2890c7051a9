import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stretch } from './fill-marks.ts';
import { hitMarks } from './hit-marks.ts';

const stretches: Stretch[] = [
  { text: '到手', kind: 'plain', at: 0 },
  { text: '¥199', kind: 'fact', at: 2 },
  { text: '包邮', kind: 'plain', at: 6 },
];

test('a match is marked within each stretch that it runs through', () => {
  expect(hitMarks(stretches, [[1, 4]]).map(({ text, kind, isHit }) => [text, kind, isHit])).toEqual([
    ['到', 'plain', false],
    ['手', 'plain', true],
    ['¥1', 'fact', true],
    ['99', 'fact', false],
    ['包邮', 'plain', false],
  ]);
});

test('whatever matches, the text stays whole and each piece knows its place', () => {
  const cut = fc.uniqueArray(fc.nat(12), { maxLength: 6 }).map(all => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(cut, cuts => {
      const matches = cuts.flatMap((end, index): [number, number][] =>
        index % 2 === 1 ? [[cuts[index - 1] ?? 0, end]] : [],
      );
      const marked = hitMarks(stretches, matches);
      const whole = '到手¥199包邮';
      expect(marked.map(one => one.text).join('')).toBe(whole);
      for (const { at, text } of marked) expect(whole.slice(at, at + text.length)).toBe(text);
    }),
  );
});

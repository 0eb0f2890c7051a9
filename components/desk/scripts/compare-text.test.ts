import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './compare-text.ts';

const shown = (before: string, after: string) =>
  partsOf(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

test('says what came and what went, by the character and by the place', () => {
  expect(shown('姐妹先别急哈', '姐妹别慌哈')).toBe('姐妹-先-别-急-+慌+哈');
  expect(shown('到手 {{fact:到手价}} 起', '到手 {{fact:套装价}} 起')).toBe(
    '到手 -{{fact:到手价}}-+{{fact:套装价}}+ 起',
  );
  expect(shown('👩‍🔬好', '👩好')).toBe('-👩‍🔬-+👩+好');
});

test('both texts are read out of the parts again, whatever they hold', () => {
  const text = fc.string({ unit: fc.constantFrom('价', '格', '{{', '}}', 'a', '\n', '👩‍🔬', ' ') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = partsOf(before, after);
      const of = (kind: string) =>
        parts.flatMap(one => (one.kind === kind || one.kind === 'same' ? one.text : [])).join('');
      expect([of('removed'), of('added')]).toEqual([before, after]);
    }),
  );
});

test('two long texts that share nothing are not compared for ever', () => {
  const parts = partsOf('甲'.repeat(5000), '乙'.repeat(5000));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

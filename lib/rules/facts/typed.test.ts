import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACT_KINDS, type FactKind } from '../../model/fact.ts';
import { amountsIn, sumsIn, yuanIn } from './figures.ts';
import { type FactContent, faultsOf } from './typed.ts';

const fact = (kind: FactKind, value: string, over: Partial<FactContent> = {}): FactContent => ({
  name: '精华到手价',
  kind,
  value,
  ...over,
});
const reasons = (content: FactContent) => faultsOf(content).map(({ field, reason }) => `${field} ${reason}`);

test.each([
  ['price', '¥199'],
  ['price', '￥1,299.50'],
  ['price', '199'],
  ['price', '199 元起'],
  ['price', '¥199–¥259,日常价 300 块'],
  ['amount', '满 299 减 40'],
  ['amount', '两支'],
  ['date-span', '每月 18 日 0 点到 24 点'],
  ['date-span', '2026-11-01 至 2026-11-11'],
  ['date-span', '12 月 28 日到 1 月 3 日'],
  ['link', 'https://shop.example.com/a?b=1'],
  ['link', 'bd@example.com'],
  ['text', '付款后 48 小时内'],
] as const)('%s takes %s', (kind, value) => {
  expect(reasons(fact(kind, value))).toEqual([]);
});

test.each([
  ['price', '¥abc', 'value price'],
  ['price', '面议', 'value price'],
  ['price', '¥0', 'value price'],
  ['price', '¥199,原价 ¥', 'value price'],
  ['amount', '若干', 'value amount'],
  ['date-span', '以后再说', 'value date-span'],
  ['date-span', '2 月 30 日到 3 月 1 日', 'value no-such-day'],
  ['date-span', '2026-11-11 至 2026-11-01', 'value backwards'],
  ['link', 'javascript:alert(1)', 'value link'],
  ['link', 'ftp://example.com', 'value link'],
  ['text', ' ', 'value empty'],
  ['text', '见 {{fact:别的}}', 'value braces'],
  ['text', 'x'.repeat(501), 'value long'],
] as const)('%s refuses %s', (kind, value, reason) => {
  expect(reasons(fact(kind, value))).toEqual([reason]);
});

test('a name that no script could refer to, and an end before the beginning', () => {
  for (const name of ['到手{价', '到手|价', '到\n价', ' 到手价'])
    expect(reasons(fact('text', 'x', { name }))).toEqual(['name braces']);
  expect(reasons(fact('text', 'x', { name: '价'.repeat(51) }))).toEqual(['name long']);
  expect(reasons(fact('text', 'x', { validFrom: 5, validTo: 5 }))).toEqual(['validTo backwards']);
});

test('figures are found where they stand, full-width ones too', () => {
  expect(yuanIn('￥１９９')).toEqual([199]);
  expect(sumsIn('现在到手￥１９９,原来1,299元')).toEqual([
    { range: [4, 8], said: '￥１９９', means: '199' },
    { range: [11, 17], said: '1,299元', means: '1299' },
  ]);
  expect(amountsIn('精华 30ML 和 5 % 泛醇').map(({ means }) => means)).toEqual(['30ml', '5%']);
});

test('never throws, and every range says what it holds', () => {
  const written = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('¥', '￥', '1', '９', ',', '.', '元', '月', '日', '-', 'ml', '{{', '😀'))
      .map(all => all.join('')),
  );
  fc.assert(
    fc.property(written, fc.constantFrom(...FACT_KINDS), (value, kind) => {
      expect(Array.isArray(faultsOf(fact(kind, value)))).toBe(true);
      for (const { range, said } of [...sumsIn(value), ...amountsIn(value)])
        expect(value.slice(...range)).toBe(said);
    }),
  );
});

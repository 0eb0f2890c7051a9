import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daySpansSchema, type Span } from '../../model/duty-hours.ts';
import { readSpans, spansText } from './span-text.ts';

test.each<[string, Span[]]>([
  ['9:00-18:00', [[540, 1080]]],
  [
    '9-12, 13:30-18',
    [
      [540, 720],
      [810, 1080],
    ],
  ],
  [
    '9：00～12：00，13：00至18：00',
    [
      [540, 720],
      [780, 1080],
    ],
  ],
  ['22:00 - 24:00', [[1320, 1440]]],
  ['全天', [[0, 1440]]],
  ['24 小时', [[0, 1440]]],
  ['', []],
  ['休', []],
])('%s', (text, spans) => {
  expect(readSpans(text)).toEqual({ ok: true, value: spans });
});

test.each([
  ['早上到晚上', 'not-a-span'],
  ['9:00', 'not-a-span'],
  ['9:60-10:00', 'not-a-span'],
  ['9-25', 'not-a-span'],
  ['18:00-9:00', 'not-in-order'],
  ['9-12, 11-13', 'not-in-order'],
  ['13-18, 9-12', 'not-in-order'],
] as const)('%s is refused', (text, reason) => {
  expect(readSpans(text)).toEqual({ ok: false, reason });
});

test('what is written is read again', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 });
  fc.assert(
    fc.property(edges, minutes => {
      const sorted = minutes.toSorted((a, b) => a - b);
      const spans = sorted.flatMap((to, index) => (index % 2 === 1 ? [[sorted[index - 1] ?? 0, to]] : []));
      const checked = daySpansSchema.safeParse(spans);
      fc.pre(checked.success);
      expect(readSpans(spansText(checked.data ?? []))).toEqual({ ok: true, value: checked.data });
    }),
  );
});

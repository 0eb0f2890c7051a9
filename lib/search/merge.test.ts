import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Doc } from './doc.ts';
import { merged } from './merge.ts';
import { segmentOf } from './segment.ts';

const doc = (id: string, title: string): Doc => ({
  ...{ id, title, tags: '', body: `${title}话术`, fits: 0, owner: undefined },
  ...{ validFrom: 0, validTo: 1, updatedAt: 2 },
});

const parts = fc.array(
  fc.array(fc.tuple(fc.constantFrom('价格', '发货', '退款流程', 'spf50'), fc.boolean()), {
    minLength: 1,
    maxLength: 5,
  }),
  { minLength: 1, maxLength: 4 },
);

test('merged segments are what one segment of the docs that still count would be', () => {
  fc.assert(
    fc.property(parts, given => {
      const all = given.map((rows, part) =>
        rows.map(([title, alive], row) => ({ made: doc(`${part}-${row}`, title), alive })),
      );
      const from = all.map((rows, part) => ({
        segment: segmentOf(
          String(part),
          rows.map(row => row.made),
        ),
        alive: Uint8Array.from(rows, row => Number(row.alive)),
      }));
      const left = all.flat().flatMap(row => (row.alive ? [row.made] : []));
      expect(merged('x', from)).toEqual(segmentOf('x', left));
    }),
  );
});

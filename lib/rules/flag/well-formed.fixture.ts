import fc from 'fast-check';
import { expect } from 'vitest';
import type { Flagger } from './flagger.ts';
import { prepare } from './prepare.ts';

const ODD = ['[赞R]', '@某人 ', '？', '\u200b', '\u202e', '<b>', '{{x}}'];

/** Whatever the text: no error, each label once, and signs for it that stand in the normalised text. */
export function alwaysWellFormed(flag: Flagger, fragments: readonly string[]): void {
  const pieces = fc.array(fc.constantFrom(...fragments, ...ODD), { maxLength: 12 });
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    pieces.map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom('comment' as const, 'dm' as const), (text, surface) => {
      const { labels, reasons } = flag(text, { surface });
      expect(new Set(labels).size).toBe(labels.length);
      expect(reasons.map(reason => reason.flag)).toEqual(labels);
      const { normal } = prepare(text);
      for (const { signs } of reasons) {
        expect(signs.length).toBeGreaterThan(0);
        for (const sign of signs) expect(normal).toContain(sign);
      }
    }),
    { numRuns: 400 },
  );
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff } from './retry.ts';

test('pauses grow to half a minute and are never cut by more than half', () => {
  expect([0, 1, 2].map(attempt => backoff(attempt, 0))).toEqual([500, 1000, 2000]);
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
      const pause = backoff(attempt, random);
      expect(pause).toBeGreaterThanOrEqual(backoff(attempt, 0) / 2);
      expect(pause).toBeLessThanOrEqual(30_000);
    }),
  );
});

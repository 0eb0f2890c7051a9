import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODEL } from './load.ts';
import { readText } from './read-text.ts';
import { train } from './train.ts';

test('the training text gives the very bytes of the model that is shipped, and few of them', () => {
  const { bytes, cuts } = train(readText());
  expect(Buffer.from(bytes).equals(readFileSync(MODEL))).toBe(true);
  expect(bytes.length).toBeLessThanOrEqual(400_000);
  // Texts that the model has not seen: no flag is guessed.
  for (const { flag, f1 } of cuts) expect.soft(f1, flag).toBeGreaterThan(0.5);
}, 120_000);

test('no two lines of the training text are the same', () => {
  const seen = new Map<string, number>();
  for (const { surface, text } of readText()) {
    const key = `${surface} ${text.normalize('NFKC').toLowerCase().replace(/\s/g, '')}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  expect([...seen].filter(([, count]) => count > 1).map(([text]) => text)).toEqual([]);
});

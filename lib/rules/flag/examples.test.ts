import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flagText } from './flag-text.ts';

// Written for this test over many trades, one `flag<tab>text` a line; the flag is the one that must come first.
const EXAMPLES = readFileSync(new URL('./examples.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t'));

/** Share of the examples of `wanted` whose primary flag is right. */
function share(wanted: string): number {
  const own = EXAMPLES.filter(([flag]) => flag === wanted);
  const right = own.filter(([flag, text]) => primary(text ?? '') === flag);
  return right.length / own.length;
}

const primary = (text: string) => flagText(text, { surface: 'comment' }).labels[0] ?? 'none';

test.for([...new Set(EXAMPLES.map(([flag]) => flag ?? ''))])('%s comes first where it should', flag => {
  expect(share(flag)).toBeGreaterThanOrEqual(0.85);
});

test('plain talk is not called a crisis or an own order', () => {
  const plain = EXAMPLES.filter(([flag]) => flag === 'none').map(([, text]) => primary(text ?? ''));
  expect(plain).not.toContain('crisis');
  expect(plain).not.toContain('aftersale');
});

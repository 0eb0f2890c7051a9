import { expect, test } from 'vitest';
import { FLAGS } from '../../lib/model/flag.ts';
import { bestCuts } from './cut.ts';
import { type Example, learn, weighed } from './learn.ts';

/** A text with these features, which bears the flag of this place. */
const example = (features: number[], flag?: number): Example => ({
  features: Uint32Array.from(features),
  shares: Float64Array.from(features, () => 1),
  wanted: Uint8Array.from(FLAGS, (_, index) => Number(index === flag)),
  ruled: new Uint8Array(FLAGS.length),
});

const EXAMPLES = Array.from({ length: 40 }, (_, index) =>
  index % 2 === 0 ? example([0, 2], 3) : example([1, 2]),
);

test('what always comes with a flag speaks for it, what never does against it, what comes with both for neither', () => {
  const { weights } = learn(EXAMPLES, 3);
  const [own, other, common] = [0, 1, 2].map(feature => weights[feature * FLAGS.length + 3] ?? 0);
  expect(own).toBeGreaterThan(0.3);
  expect(other).toBeLessThan(-0.3);
  expect(Math.abs(common ?? 0)).toBeLessThan(Math.abs(own ?? 0) / 2);
});

test('the same examples give the same numbers', () => {
  expect(learn(EXAMPLES, 3)).toEqual(learn(EXAMPLES, 3));
});

test('a flag is cut where it tells best apart', () => {
  const learnt = learn(EXAMPLES, 3);
  const cut = bestCuts(
    EXAMPLES,
    EXAMPLES.map(one => weighed(learnt, one)),
  )[3];
  expect(cut).toMatchObject({ flag: FLAGS[3], wanted: 20, precision: 1, recall: 1, f1: 1 });
});

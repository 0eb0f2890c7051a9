import { expect, test } from 'vitest';
import { FLAGS } from '../../model/flag.ts';
import { countedIn, type FlagModelFile, RUNS, readModel, weigh, writeModel } from './model.ts';

const COUNT = FLAGS.length;
/** Two runs of characters, one twice as rare as the other, and something that counts whole; all speak for the first flag alone. */
const FILE: FlagModelFile = {
  hashes: [7, 2 ** 31 + 5, 2 ** 32 - 1],
  rarities: Uint8Array.from([3, 4, 0]),
  rarityUnit: 0.5,
  weights: Int8Array.from({ length: 3 * COUNT }, (_, place) => (place % COUNT === 0 ? 100 : 0)),
  bias: Float64Array.from(FLAGS, () => -1),
  unit: Float64Array.from(FLAGS, () => 0.125),
};

function model() {
  const read = readModel(Uint8Array.from(writeModel(FILE)).buffer);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

test('what was written is read', () => {
  const { rows, rarity, weights, bias, unit } = model();
  expect([...rows.keys()]).toEqual(FILE.hashes);
  expect([...rarity]).toEqual([1.5, 2, 0]);
  expect([...weights]).toEqual([...FILE.weights]);
  expect([...bias, ...unit]).toEqual([...FILE.bias, ...FILE.unit]);
});

test('runs share one text, each once; what counts whole counts beside them', () => {
  const counted = countedIn(model(), [7, 7, 2 ** 31 + 5, 99, 2 ** 32 - 1]);
  expect([...counted.values()].map(({ row }) => row)).toEqual([0, 1, 2]);
  const shares = [...counted.values()].map(({ share }) => share);
  for (const [index, share] of [0.6 * RUNS, 0.8 * RUNS, 1].entries())
    expect(shares[index]).toBeCloseTo(share);
  const [first, second] = weigh(model(), counted.values());
  expect(first).toBeCloseTo(-1 + 0.125 * 100 * (1.4 * RUNS + 1));
  expect(second).toBe(-1);
});

test('anything else is refused', () => {
  const bytes = Uint8Array.from(writeModel(FILE));
  expect(readModel(bytes.buffer.slice(0, -1))).toEqual({ ok: false, reason: 'cut-off' });
  expect(readModel(bytes.buffer.slice(0, 3))).toEqual({ ok: false, reason: 'no-model' });
  expect(readModel(new ArrayBuffer(bytes.length))).toEqual({ ok: false, reason: 'no-model' });
});

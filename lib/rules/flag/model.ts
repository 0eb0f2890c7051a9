import { failed, ok, type Result } from '../../base/result.ts';
import { FLAGS } from '../../model/flag.ts';

/**
 * A linear model: for each feature one small number a flag. In a file, little-endian: the four characters `CFM1`, the count of features
 * (uint32), a bias and a scale for each flag (float32 each), the features' hashes in rising order (uint32), their numbers (int8, all flags of
 * one feature together). A flag holds where bias + scale × sum is not below zero.
 */
export interface FlagModel {
  rows: ReadonlyMap<number, number>;
  weights: Int8Array;
  bias: Float32Array;
  scale: Float32Array;
}

const MAGIC = 'CFM1';
const HEAD = 8;
const BYTES_A_FEATURE = 4 + FLAGS.length;
const START = HEAD + FLAGS.length * 8;

/** Bytes of a file of so many features. */
export const modelSize = (count: number): number => START + count * BYTES_A_FEATURE;

export function readModel(bytes: ArrayBuffer): Result<FlagModel, 'no-model' | 'cut-off'> {
  if (bytes.byteLength < START) return failed('no-model');
  const view = new DataView(bytes);
  const magic = String.fromCharCode(...new Uint8Array(bytes, 0, MAGIC.length));
  if (magic !== MAGIC) return failed('no-model');
  const count = view.getUint32(4, true);
  if (bytes.byteLength !== modelSize(count)) return failed('cut-off');
  const floats = (from: number) =>
    Float32Array.from(FLAGS, (_, index) => view.getFloat32(from + index * 4, true));
  const rows = new Map<number, number>();
  for (let row = 0; row < count; row++) rows.set(view.getUint32(START + row * 4, true), row);
  const weights = new Int8Array(bytes, START + count * 4, count * FLAGS.length);
  return ok({ rows, weights, bias: floats(HEAD), scale: floats(HEAD + FLAGS.length * 4) });
}

export function writeModel(features: readonly number[], model: Omit<FlagModel, 'rows'>): Uint8Array {
  const bytes = new ArrayBuffer(modelSize(features.length));
  const view = new DataView(bytes);
  for (let index = 0; index < MAGIC.length; index++) view.setUint8(index, MAGIC.charCodeAt(index));
  view.setUint32(4, features.length, true);
  for (const [index] of FLAGS.entries()) {
    view.setFloat32(HEAD + index * 4, model.bias[index] ?? 0, true);
    view.setFloat32(HEAD + (FLAGS.length + index) * 4, model.scale[index] ?? 0, true);
  }
  for (const [row, hash] of features.entries()) view.setUint32(START + row * 4, hash, true);
  new Int8Array(bytes, START + features.length * 4).set(model.weights);
  return new Uint8Array(bytes);
}

/** What speaks for each flag, in the order of FLAGS; not below zero: it holds. Each feature counts once. */
export function weigh({ rows, weights, bias, scale }: FlagModel, features: Iterable<number>): Float64Array {
  const sums = new Float64Array(FLAGS.length);
  for (const hash of new Set(features)) {
    const row = rows.get(hash);
    if (row === undefined) continue;
    for (let flag = 0; flag < FLAGS.length; flag++)
      sums[flag] = (sums[flag] ?? 0) + (weights[row * FLAGS.length + flag] ?? 0);
  }
  return sums.map((sum, flag) => (bias[flag] ?? 0) + (scale[flag] ?? 0) * sum);
}

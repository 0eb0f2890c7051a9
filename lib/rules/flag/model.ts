import { failed, ok, type Result } from '../../base/result.ts';
import { FLAGS } from '../../model/flag.ts';

/**
 * A linear model. A feature has a rarity and, for each flag, a number that speaks for it or against it. Runs of characters count by their
 * rarity, shared out over the length of the text; what has no rarity (a sign of the lexicon, say) counts whole. A flag holds where its sum is not
 * below zero.
 */
export interface FlagModel {
  rows: ReadonlyMap<number, number>;
  /** By row; 0 for what counts whole. */
  rarity: Float64Array;
  /** By row and flag. */
  weights: Int8Array;
  /** By flag. */
  bias: Float64Array;
  /** By flag: what one unit of weight is worth. */
  unit: Float64Array;
}

/** The model as it is written: features in rising order of their hashes. */
export interface FlagModelFile extends Omit<FlagModel, 'rows' | 'rarity'> {
  hashes: readonly number[];
  /** 0 to 255, in units of `rarityUnit`. */
  rarities: Uint8Array;
  rarityUnit: number;
}

/** All runs of a text together count so much where one sign of the lexicon counts one. By measurement; decision 010. */
export const RUNS = 1.5;
const MAGIC = 0x314d4643;
const COUNT = FLAGS.length;
/** Magic number, count of features and unit of rarity, then bias and unit of each flag; four bytes each, little-endian. */
const HEAD = 12 + COUNT * 8;
/** Then by feature: hash, rarity, a weight for each flag; all hashes first. */
const BYTES_A_FEATURE = 4 + 1 + COUNT;

export function readModel(bytes: ArrayBuffer): Result<FlagModel, 'no-model' | 'cut-off'> {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEAD || view.getUint32(0, true) !== MAGIC) return failed('no-model');
  const count = view.getUint32(4, true);
  if (bytes.byteLength !== HEAD + count * BYTES_A_FEATURE) return failed('cut-off');
  const rarityUnit = view.getFloat32(8, true);
  const floats = (from: number) =>
    Float64Array.from(FLAGS, (_, flag) => view.getFloat32(from + flag * 4, true));
  const rows = new Map<number, number>();
  for (let row = 0; row < count; row++) rows.set(view.getUint32(HEAD + row * 4, true), row);
  const rest = HEAD + count * 4;
  return ok({
    rows,
    rarity: Float64Array.from(new Uint8Array(bytes, rest, count), rarity => rarity * rarityUnit),
    weights: new Int8Array(bytes, rest + count, count * COUNT),
    bias: floats(12),
    unit: floats(12 + COUNT * 4),
  });
}

export function writeModel({ hashes, rarities, rarityUnit, weights, bias, unit }: FlagModelFile): Uint8Array {
  const count = hashes.length;
  const bytes = new Uint8Array(HEAD + count * BYTES_A_FEATURE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, count, true);
  view.setFloat32(8, rarityUnit, true);
  for (const [flag] of FLAGS.entries()) {
    view.setFloat32(12 + flag * 4, bias[flag] ?? 0, true);
    view.setFloat32(12 + (COUNT + flag) * 4, unit[flag] ?? 0, true);
  }
  for (const [row, hash] of hashes.entries()) view.setUint32(HEAD + row * 4, hash, true);
  bytes.set(rarities, HEAD + count * 4);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEAD + count * 5);
  return bytes;
}

/** One feature of a text, and how much it counts there. */
export interface Counted {
  row: number;
  share: number;
}

/** Which features a text has, each once, and how much each counts. */
export function countedIn({ rows, rarity }: FlagModel, hashes: Iterable<number>): Map<number, Counted> {
  const found = new Map<number, Counted>();
  let length = 0;
  for (const hash of hashes) {
    const row = rows.get(hash);
    if (row === undefined || found.has(hash)) continue;
    const share = rarity[row] ?? 0;
    found.set(hash, { row, share });
    length += share * share;
  }
  const whole = Math.sqrt(length) || 1;
  for (const one of found.values()) one.share = one.share === 0 ? 1 : (RUNS * one.share) / whole;
  return found;
}

/** What speaks for each flag, in the order of FLAGS. */
export function weigh({ weights, bias, unit }: FlagModel, counted: Iterable<Counted>): Float64Array {
  const sums = new Float64Array(COUNT);
  for (const { row, share } of counted) {
    for (let flag = 0; flag < COUNT; flag++)
      sums[flag] = (sums[flag] ?? 0) + share * (weights[row * COUNT + flag] ?? 0);
  }
  return sums.map((sum, flag) => (bias[flag] ?? 0) + (unit[flag] ?? 0) * sum);
}

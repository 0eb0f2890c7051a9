import { FLAGS } from '../../lib/model/flag.ts';

/** One text as the learner sees it: which features it has, how much each counts, which flags it bears, and which hold whatever is learnt. */
export interface Example {
  features: Uint32Array;
  shares: Float64Array;
  wanted: Uint8Array;
  ruled: Uint8Array;
}

export interface Learnt {
  /** For each feature one number a flag. */
  weights: Float64Array;
  bias: Float64Array;
}

/** By five-fold measurement on the training text; decision 010. */
const ROUNDS = 6;
const RATE = 0.1;
/** Pulls weights to nothing, so that a run of characters seen twice does not decide alone. */
const DECAY = 1e-3;
const CAREFUL = 1e-8;
/** Smaller errors teach nothing. */
const LEARNT = 1e-3;
const COUNT = FLAGS.length;

/**
 * One logistic regression a flag, by gradient steps that shrink for features that were seen often (AdaGrad). The order of the examples is shuffled
 * the same way each time, so the same text gives the same numbers.
 */
export function learn(examples: readonly Example[], features: number): Learnt {
  const state: State = {
    weights: new Float64Array(features * COUNT),
    seen: new Float64Array(features * COUNT),
    bias: new Float64Array(COUNT),
    seenBias: new Float64Array(COUNT),
  };
  const order = [...examples];
  const random = sequence(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const example of order) for (let flag = 0; flag < COUNT; flag++) step(example, flag, state);
  }
  return state;
}

interface State extends Learnt {
  seen: Float64Array;
  seenBias: Float64Array;
}

function step({ features, shares, wanted }: Example, flag: number, state: State): void {
  const { weights, seen, bias, seenBias } = state;
  let sum = at(bias, flag);
  for (let index = 0; index < features.length; index++)
    sum += at(weights, (features[index] ?? 0) * COUNT + flag) * at(shares, index);
  const error = 1 / (1 + Math.exp(-sum)) - (wanted[flag] ?? 0);
  if (Math.abs(error) < LEARNT) return;
  move(bias, seenBias, flag, error);
  for (let index = 0; index < features.length; index++) {
    const place = (features[index] ?? 0) * COUNT + flag;
    move(weights, seen, place, error * at(shares, index) + DECAY * at(weights, place));
  }
}

function move(numbers: Float64Array, seen: Float64Array, place: number, slope: number): void {
  const steps = at(seen, place) + slope * slope;
  seen[place] = steps;
  numbers[place] = at(numbers, place) - (RATE * slope) / Math.sqrt(steps + CAREFUL);
}

/** What speaks for each flag. */
export function weighed({ weights, bias }: Learnt, { features, shares }: Example): Float64Array {
  const sums = Float64Array.from(bias);
  for (const [index, feature] of features.entries())
    for (let flag = 0; flag < COUNT; flag++)
      sums[flag] = at(sums, flag) + at(weights, feature * COUNT + flag) * at(shares, index);
  return sums;
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;

/** Numbers from 0 to below 1, the same each time (the linear congruential generator of Numerical Recipes). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}

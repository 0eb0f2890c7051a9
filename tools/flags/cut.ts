import { FLAGS, type Flag } from '../../lib/model/flag.ts';
import type { Example } from './learn.ts';

/** From where on a flag holds, and how well that tells texts apart that the model has not seen. */
export interface Cut {
  flag: Flag;
  at: number;
  /** Texts that bear it. */
  wanted: number;
  precision: number;
  recall: number;
  f1: number;
}

/** For each flag the cut of the best F1. */
export const bestCuts = (examples: readonly Example[], sums: readonly Float64Array[]): Cut[] =>
  FLAGS.map((flag, index) => {
    const cases = examples.map(({ wanted, ruled }, at) => ({
      isWanted: wanted[index] === 1,
      // What holds in any case comes before every cut.
      sum: ruled[index] === 1 ? Number.POSITIVE_INFINITY : (sums[at]?.[index] ?? 0),
    }));
    return { flag, ...bestCut(cases.toSorted((a, b) => b.sum - a.sum)) };
  });

/** `cases` begin with those for which most speaks. */
function bestCut(cases: readonly { isWanted: boolean; sum: number }[]): Omit<Cut, 'flag'> {
  const wanted = cases.filter(one => one.isWanted).length;
  let best = { at: 0, wanted, precision: 0, recall: 0, f1: -1 };
  let hits = 0;
  for (const [index, { isWanted, sum }] of cases.entries()) {
    if (isWanted) hits++;
    if (sum === Number.POSITIVE_INFINITY) continue;
    const [precision, recall] = [hits / (index + 1), hits / (wanted || 1)];
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    if (f1 <= best.f1) continue;
    best = { at: (sum + (cases[index + 1]?.sum ?? sum)) / 2, wanted, precision, recall, f1 };
  }
  return best;
}

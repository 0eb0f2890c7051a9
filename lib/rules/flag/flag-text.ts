import { FLAGS, type Flag, type Flagged } from '../../model/flag.ts';
import type { SurfaceKind } from '../../model/platform.ts';
import { combine } from './combine.ts';
import { prepare } from './prepare.ts';
import { has, scoreSigns } from './score.ts';

/** Where a text was written. */
export interface FlagContext {
  surface: SurfaceKind;
}

const MAX_SIGNS = 20;

/**
 * What a comment or message is, by words and a few rules that combine them.
 * Primary flag first, no flag for plain talk. The signs of `reasons` occur in `prepare(text).normal`. Never throws.
 */
export function flagText(text: string, context: FlagContext): Flagged {
  const prepared = prepare(text);
  const scores = combine(scoreSigns(prepared), prepared, context);
  const labels = inOrder(FLAGS.filter(flag => has(scores, flag)));
  const reasons = labels.map(flag => ({ flag, signs: (scores.get(flag)?.signs ?? []).slice(0, MAX_SIGNS) }));
  return { labels, reasons };
}

// The model's order of urgency rules, except that whoever cannot choose wants help with the choice, not a lecture.
export const inOrder = (labels: Flag[]): Flag[] => labels.toSorted((a, b) => rank(a) - rank(b));

const rank = (flag: Flag): number =>
  flag === 'recommend' ? FLAGS.indexOf('technical') - 0.5 : FLAGS.indexOf(flag);

import type { CoverageFigures, Exclusion } from '../../model/coverage.ts';
import type { CoverageGoal } from '../../model/policy.ts';
import type { CountedItem } from './count.ts';

/** Share of one goal's items that were answered; only what was read can count. */
export function coverageOf(
  items: readonly Omit<CountedItem, 'item'>[],
  { flag, goal }: Pick<CoverageGoal, 'flag' | 'goal'>,
): CoverageFigures {
  const counted = items.filter(item => item.excluded === undefined);
  const excluded: Partial<Record<Exclusion, number>> = {};
  for (const { excluded: reason } of items) if (reason) excluded[reason] = (excluded[reason] ?? 0) + 1;
  const answered = counted.filter(item => item.answered).length;
  return { flag, goal, total: counted.length, answered, excluded };
}

import { groupBy } from '../../base/group-by.ts';
import type { Flag } from '../../model/flag.ts';
import type { SurfaceKind } from '../../model/platform.ts';
import type { Occasion, PolicyRule } from '../../model/policy.ts';
import type { Role } from '../../model/role.ts';

/** What a line of the policy says, without where it holds. Absent `targetMs`: no clock runs. */
export type DutyVerdict = Omit<PolicyRule, 'role' | 'surface' | 'flag' | 'accountId'>;

export interface Where {
  role: Role;
  accountId?: string | undefined;
  surface: SurfaceKind;
  labels: readonly Flag[];
  /** What is special about it now. */
  occasions?: readonly Occasion[];
}

/**
 * What an account of this role does with an item. A crisis outranks every other label; else the primary label decides. A line for the
 * account comes before one for its role, one for an occasion before one for any time.
 */
export function dutyFor(rules: readonly PolicyRule[], where: Where): DutyVerdict {
  const flag = where.labels.includes('crisis') ? 'crisis' : (where.labels[0] ?? 'none');
  const occasions = where.occasions ?? [];
  const fitting = linesFor(rules, where.role, where.surface, flag).filter(
    one =>
      (one.accountId === undefined || one.accountId === where.accountId) &&
      (one.occasion === undefined || occasions.includes(one.occasion)),
  );
  const [rule] = fitting.toSorted((a, b) => rank(b) - rank(a));
  if (!rule) return { duty: 'optional' };
  const { role: _role, surface: _surface, flag: _flag, accountId: _account, ...verdict } = rule;
  return verdict;
}

/** By role, surface and flag: each item of a long list asks. A policy is never changed in place. */
const indexed = new WeakMap<readonly PolicyRule[], Map<string, PolicyRule[]>>();

function linesFor(rules: readonly PolicyRule[], ...[role, surface, flag]: string[]): readonly PolicyRule[] {
  const index = indexed.get(rules) ?? groupBy(rules, one => `${one.role} ${one.surface} ${one.flag}`);
  indexed.set(rules, index);
  return index.get(`${role} ${surface} ${flag}`) ?? [];
}

const rank = ({ accountId, occasion }: PolicyRule): number =>
  (accountId === undefined ? 0 : 2) + (occasion === undefined ? 0 : 1);

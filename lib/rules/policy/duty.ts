import type { Flag } from '../../model/flag.ts';
import type { SurfaceKind } from '../../model/platform.ts';
import type { Duty, PolicyRule } from '../../model/policy.ts';
import type { Role } from '../../model/role.ts';

export interface DutyVerdict {
  duty: Duty;
  steerTo?: Role;
  /** Time allowed for the first response, ms; absent: no clock. */
  targetMs?: number;
}

/** What an account of this role does with an item. A crisis outranks every other label; else the primary label decides. */
export function dutyFor(
  rules: readonly PolicyRule[],
  where: { role: Role; surface: SurfaceKind; labels: readonly Flag[] },
): DutyVerdict {
  const flag = where.labels.includes('crisis') ? 'crisis' : (where.labels[0] ?? 'none');
  const rule = rules.find(
    one => one.role === where.role && one.surface === where.surface && one.flag === flag,
  );
  if (!rule) return { duty: 'optional' };
  return {
    duty: rule.duty,
    ...(rule.steerTo === undefined ? {} : { steerTo: rule.steerTo }),
    ...(rule.targetMs === undefined ? {} : { targetMs: rule.targetMs }),
  };
}

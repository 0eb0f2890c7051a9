import type { Flag } from '../../model/flag.ts';
import type { Role } from '../../model/role.ts';
import type { Coverage } from '../../model/wait.ts';

/** The flag that a role's coverage is about, and the share to reach (mission.md). Roles without one are not measured. */
const GOALS: Partial<Record<Role, { flag: Flag; goal: number }>> = {
  KOC: { flag: 'heartfelt', goal: 0.8 },
  KOE: { flag: 'technical', goal: 1 },
  KOS: { flag: 'purchase', goal: 1 },
};

export const goalOf = (role: Role): { flag: Flag; goal: number } | undefined => GOALS[role];

/** Share of one flag's items that were answered; only what was read can count. */
export function coverageOf(
  items: readonly { labels: readonly Flag[]; answered: boolean }[],
  flag: Flag,
  goal: number,
): Coverage {
  const counted = items.filter(item => item.labels.includes(flag));
  return { flag, goal, total: counted.length, answered: counted.filter(item => item.answered).length };
}

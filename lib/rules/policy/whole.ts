import { HOUR, MINUTE } from '../../base/clock.ts';
import type { CoverageGoal, Policy, PolicyRow } from '../../model/policy.ts';
import { DEFAULT_POLICY } from './defaults.ts';

/** The share of one flag's items that a role answers (mission.md). Roles without one are not measured. */
export const DEFAULT_COVERAGE: readonly CoverageGoal[] = [
  { role: 'KOC', flag: 'heartfelt', goal: 0.8 },
  { role: 'KOE', flag: 'technical', goal: 1 },
  { role: 'KOS', flag: 'purchase', goal: 1 },
];

const DEFAULTS: Policy = {
  id: 'policy',
  version: 0,
  rules: [...DEFAULT_POLICY],
  flagRules: [],
  coverage: [...DEFAULT_COVERAGE],
  firstHour: { windowMs: HOUR, frontRows: 10 },
  identityRoles: [],
  promiseMs: 30 * MINUTE,
  retentionDays: 180,
  directorAfterMs: MINUTE,
  review: { stages: ['operator', 'content', 'legal'], twoPerson: true },
  learnsEdits: false,
  repetition: { times: 5, withinMs: 10 * MINUTE },
  updatedAt: 0,
};

/** What holds now: the team's own decisions, and Chorus' defaults where it made none. */
export function wholePolicy(row: PolicyRow | undefined): Policy {
  const decided = Object.entries(row ?? {}).filter(([, part]) => part !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(decided), id: 'policy' };
}

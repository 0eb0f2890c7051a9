import type { PolicyRule } from '../../../lib/model/policy.ts';

/** Which lines are looked at. */
export type Place = Pick<PolicyRule, 'role' | 'surface'>;

import type { PolicyRule } from '../model/policy.ts';
import type { ChorusDb } from './db.ts';

/** The team's rules; undefined until the workspace has any of its own. */
export const policyRules = async (db: ChorusDb): Promise<PolicyRule[] | undefined> =>
  (await db.policy.get('policy'))?.rules;

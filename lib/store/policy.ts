import type { PolicyRow } from '../model/policy.ts';
import type { ChorusDb } from './db.ts';

/** What the team has decided; undefined until it has decided anything. */
export const policyRow = (db: ChorusDb): Promise<PolicyRow | undefined> => db.policy.get('policy');

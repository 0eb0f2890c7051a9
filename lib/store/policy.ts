import type { PolicyRow } from '../model/policy.ts';
import type { ChorusDb } from './db.ts';

/** What the team has decided; undefined until it has decided anything. */
export const policyRow = (db: ChorusDb): Promise<PolicyRow | undefined> => db.policy.get('policy');

/** Versions that held at some time, that which holds now included, the newest first. */
export const formerPolicies = async (db: ChorusDb): Promise<PolicyRow[]> =>
  (await db.policy.where('id').startsWith('policy@').toArray()).toSorted(
    (a, b) => (b.version ?? 0) - (a.version ?? 0),
  );

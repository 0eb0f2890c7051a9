import { failed, ok, type Result } from '../../base/result.ts';
import type { Member } from '../../model/member.ts';
import type { PolicyRow } from '../../model/policy.ts';

/** The row that holds now. Others are former versions. */
export const CURRENT = 'policy';
export const versionId = (version: number): string => `${CURRENT}@${version}`;

/**
 * One change of the policy, judged alike on the device and on the server: it must follow on the version that is kept, so that of two
 * people who change it at once none overwrites the other unseen. A former version never changes.
 */
export function stepPolicy(
  kept: PolicyRow | undefined,
  wanted: PolicyRow,
  who: Pick<Member, 'id'>,
): Result<PolicyRow, 'conflict' | 'invalid'> {
  const { version = 0 } = wanted;
  if (wanted.id !== CURRENT) return former(kept, wanted);
  if (!kept) return ok(signed(wanted, who));
  const before = kept.version ?? 0;
  // Before anybody has changed anything, the newer of two first versions holds.
  if (version === 0 && before === 0)
    return kept.updatedAt > wanted.updatedAt ? failed('conflict', 'newer row kept') : ok(wanted);
  if (version !== before + 1) return failed('conflict', `${before} → ${version}`);
  return ok(signed(wanted, who));
}

const signed = (row: PolicyRow, { id }: Pick<Member, 'id'>): PolicyRow =>
  (row.version ?? 0) > 0 ? { ...row, savedBy: id } : row;

function former(kept: PolicyRow | undefined, wanted: PolicyRow): Result<PolicyRow, 'conflict' | 'invalid'> {
  if (wanted.id !== versionId(wanted.version ?? 0)) return failed('invalid', 'id and version differ');
  return kept ? ok(kept) : ok(wanted);
}

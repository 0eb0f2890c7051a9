import type { Policy, PolicyRow } from '../../model/policy.ts';
import type { PolicyChange } from '../../rules/policy/compare.ts';

/** `conflict`: somebody else changed it meanwhile; `detail` names the version that holds now. `invalid`: `detail` names the place. */
export type PolicySaved =
  | { ok: true; version: number }
  | { ok: false; reason: 'forbidden' | 'conflict' | 'invalid'; detail?: string };

/** `looked`: how many items were compared. */
export type PolicyPreviewed =
  | { ok: true; looked: number; changes: PolicyChange[] }
  | { ok: false; reason: 'forbidden' | 'invalid'; detail?: string };

export interface PolicyService {
  current(): Promise<Policy>;
  /** Which of the last `limit` items (200) this policy would treat otherwise than the one that holds. */
  preview(input: { policy: Policy; limit?: number }): Promise<PolicyPreviewed>;
  /** Applies `policy`, which was made from version `policy.version`, as the next version. */
  save(input: { policy: Policy }): Promise<PolicySaved>;
  /** Every version that was ever applied, the newest first. */
  versions(): Promise<PolicyRow[]>;
}

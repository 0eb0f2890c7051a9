import type { Policy, PolicyRow } from '../../model/policy.ts';

/** `conflict`: somebody else changed it meanwhile; `detail` names the version that holds now. `invalid`: `detail` names the place. */
export type PolicySaved =
  | { ok: true; version: number }
  | { ok: false; reason: 'forbidden' | 'conflict' | 'invalid'; detail?: string };

export interface PolicyService {
  current(): Promise<Policy>;
  /** Applies `policy`, which was made from version `policy.version`, as the next version. */
  save(input: { policy: Policy }): Promise<PolicySaved>;
  /** Every version that was ever applied, the newest first. */
  versions(): Promise<PolicyRow[]>;
}

import type { PolicySaved, PolicyService } from '../messaging/protocol.ts';
import { type Policy, type PolicyRow, policyRowSchema } from '../model/policy.ts';
import { may } from '../rules/permission.ts';
import { stepPolicy, versionId } from '../rules/policy/step.ts';
import { wholePolicy } from '../rules/policy/whole.ts';
import type { Change } from '../store/change.ts';
import { formerPolicies, policyRow } from '../store/policy.ts';
import { type Core, memberOf, write } from './core.ts';
import { preview } from './policy-preview.ts';

export const policyService = (core: Core): PolicyService => ({
  current: async () => wholePolicy(await policyRow(core.db)),
  preview: ({ policy, limit = 200 }) => preview(core, policy, limit),
  save: ({ policy }) => save(core, policy),
  versions: () => formerPolicies(core.db),
});

/** Both what holds now and its copy for good are written together, so every version that ever held can be looked up. */
async function save(core: Core, policy: Policy): Promise<PolicySaved> {
  const member = await memberOf(core);
  if (!member || !may(member.role, 'write-policy')) return { ok: false, reason: 'forbidden' };
  const wanted = policyRowSchema.safeParse({
    ...policy,
    id: 'policy',
    version: policy.version + 1,
    updatedAt: core.clock(),
  });
  if (!wanted.success)
    return { ok: false, reason: 'invalid', detail: wanted.error.issues[0]?.path.join('.') ?? '' };
  let outcome: PolicySaved = { ok: false, reason: 'conflict' };
  await write(core, async () => {
    const kept = await policyRow(core.db);
    const step = stepPolicy(kept, wanted.data, member);
    if (!step.ok) {
      outcome = { ok: false, reason: step.reason, detail: String(kept?.version ?? 0) };
      return [];
    }
    const row = step.value;
    const former: PolicyRow = { ...row, id: versionId(row.version ?? 0) };
    // What held before anybody changed it is a version, too: answers were judged by it.
    const first: Change[] =
      kept && !kept.version ? [{ kind: 'policy', row: { ...kept, id: versionId(0), version: 0 } }] : [];
    outcome = { ok: true, version: row.version ?? 0 };
    return [...first, { kind: 'policy', row }, { kind: 'policy', row: former }];
  });
  return outcome;
}

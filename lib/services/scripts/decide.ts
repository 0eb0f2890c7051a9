import type { Instant } from '../../base/clock.ts';
import type { ScriptOutcome, ScriptRefusal } from '../../messaging/protocol.ts';
import type { Member } from '../../model/member.ts';
import type { Policy } from '../../model/policy.ts';
import type { Revision } from '../../model/revision.ts';
import { wholePolicy } from '../../rules/policy/whole.ts';
import { stepRevision } from '../../rules/script/step-revision.ts';
import type { Change } from '../../store/change.ts';
import { policyRow } from '../../store/policy.ts';
import { scriptById } from '../../store/scripts.ts';
import { type Core, memberOf, write } from '../core.ts';

/** Who decides, by what, and when. */
export interface Desk {
  core: Core;
  who: Member;
  policy: Policy;
  now: Instant;
}

/** What is answered, and what is written for it. */
export interface Decision<Value> {
  outcome: ScriptOutcome<Value>;
  changes: Change[];
}

export const refused = (
  reason: ScriptRefusal,
  detail?: string,
): { outcome: { ok: false; reason: ScriptRefusal; detail?: string }; changes: [] } => ({
  outcome: detail === undefined ? { ok: false, reason } : { ok: false, reason, detail },
  changes: [],
});

/** Reads, decides and writes in one transaction; `decision` may await nothing but the store. */
export async function decide<Value>(
  core: Core,
  decision: (desk: Desk) => Promise<Decision<Value>>,
): Promise<ScriptOutcome<Value>> {
  const who = await memberOf(core);
  if (!who) return { ok: false, reason: 'forbidden' };
  let outcome: ScriptOutcome<Value> = { ok: false, reason: 'gone' };
  await write(core, async () => {
    const decided = await decision(await deskFor(core, who));
    outcome = decided.outcome;
    return decided.changes;
  });
  return outcome;
}

/** Within a transaction. */
export async function deskFor(core: Core, who: Member): Promise<Desk> {
  return { core, who, policy: wholePolicy(await policyRow(core.db)), now: core.clock() };
}

/** The change of a revision, as the server will judge it, too. */
export async function stepped<Value>(
  { core, who, policy }: Desk,
  kept: Revision | undefined,
  wanted: Revision,
  value: Value,
): Promise<Decision<Value>> {
  const script = await scriptById(core.db, wanted.scriptId);
  const step = stepRevision(kept, wanted, who, { policy, script });
  if (!step.ok) return refused(step.reason, step.detail);
  return { outcome: { ok: true, ...value }, changes: [{ kind: 'revision', row: step.value }] };
}

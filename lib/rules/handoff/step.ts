import { failed, ok, type Result } from '../../base/result.ts';
import type { Account } from '../../model/account.ts';
import type { Handoff, HandoffState } from '../../model/handoff.ts';
import type { Member } from '../../model/member.ts';
import { may } from '../permission.ts';

export type StepRefusal = 'forbidden' | 'conflict' | 'invalid';

/** proposed → accepted → done, or declined with a reason. `done` from `proposed` is allowed: the reply was seen before anyone accepted. */
const NEXT: Record<HandoffState, readonly HandoffState[]> = {
  proposed: ['accepted', 'done', 'declined'],
  accepted: ['done', 'declined'],
  done: [],
  declined: [],
};

/**
 * One step of a handoff, judged alike on the device and on the server.
 * `wanted` is the row as the caller wishes it; the answer keeps only what this step may change.
 */
export function stepHandoff(
  kept: Handoff | undefined,
  wanted: Handoff,
  who: Member,
  accounts: readonly Account[],
): Result<Handoff, StepRefusal> {
  if (!kept) return propose(wanted, who, accounts);
  if (!mayStep(kept, wanted.state, who, accounts)) return failed('forbidden');
  if (!NEXT[kept.state].includes(wanted.state)) return failed('conflict', `${kept.state} → ${wanted.state}`);
  if (wanted.state === 'declined' && !wanted.declinedReason?.trim())
    return failed('invalid', 'declined without a reason');
  return ok(stepped(kept, wanted, who));
}

function propose(wanted: Handoff, who: Member, accounts: readonly Account[]): Result<Handoff, StepRefusal> {
  if (!may(who.role, 'propose-handoff')) return failed('forbidden');
  if (wanted.state !== 'proposed') return failed('conflict', `nothing → ${wanted.state}`);
  const known = (id: string) => accounts.some(account => account.id === id);
  if (!known(wanted.fromAccountId) || !known(wanted.toAccountId)) return failed('invalid', 'unknown account');
  if (wanted.fromAccountId === wanted.toAccountId) return failed('invalid', 'handed to itself');
  return ok({ ...wanted, proposedBy: who.id });
}

/** The receiving side steps on; the sending side may only take it back by declining; directors may do both. */
function mayStep(kept: Handoff, to: HandoffState, who: Member, accounts: readonly Account[]): boolean {
  if (may(who.role, 'write-policy')) return true;
  const operates = (id: string) =>
    accounts.some(account => account.id === id && account.operatorIds.includes(who.id));
  return operates(kept.toAccountId) || (to === 'declined' && kept.proposedBy === who.id);
}

function stepped(kept: Handoff, wanted: Handoff, who: Member): Handoff {
  const next: Handoff = { ...kept, state: wanted.state, updatedAt: wanted.updatedAt };
  if (wanted.state === 'accepted') return { ...next, acceptedBy: who.id, acceptedAt: wanted.updatedAt };
  if (wanted.state === 'done') return { ...next, endedAt: wanted.updatedAt };
  return { ...next, endedAt: wanted.updatedAt, declinedReason: wanted.declinedReason?.trim() ?? '' };
}

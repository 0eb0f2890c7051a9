import { failed, ok, type Result } from '../../base/result.ts';
import type { Escalation } from '../../model/escalation.ts';
import type { Member } from '../../model/member.ts';
import { may } from '../permission.ts';

/** Anyone may raise an escalation; only a director releases it, with a decision in words. */
export function stepEscalation(
  kept: Escalation | undefined,
  wanted: Escalation,
  who: Member,
): Result<Escalation, 'forbidden' | 'conflict' | 'invalid'> {
  if (!kept) return raise(wanted, who);
  if (!may(who.role, 'release-escalation')) return failed('forbidden');
  if (kept.state !== 'open' || wanted.state !== 'released')
    return failed('conflict', `${kept.state} → ${wanted.state}`);
  const decision = wanted.decision?.trim();
  if (!decision) return failed('invalid', 'released without a decision');
  return ok({
    ...kept,
    state: 'released',
    decision,
    releasedBy: who.id,
    releasedAt: wanted.updatedAt,
    updatedAt: wanted.updatedAt,
  });
}

function raise(wanted: Escalation, who: Member): Result<Escalation, 'forbidden' | 'conflict'> {
  if (!may(who.role, 'raise-escalation')) return failed('forbidden');
  if (wanted.state !== 'open') return failed('conflict', `nothing → ${wanted.state}`);
  return ok({ ...wanted, raisedBy: who.id });
}

import type { Handoff } from '../../model/handoff.ts';
import type { Wait } from '../../model/wait.ts';
import type { Hours } from './always.ts';
import { waitOf } from './wait.ts';

/**
 * The receiver's own clock: it runs from the handoff to its due time, while the receiver is on duty. What the customer waited before
 * is on the giver's clock.
 */
export function receivedWait(
  { proposedAt, dueAt }: Pick<Handoff, 'proposedAt' | 'dueAt'>,
  hours: Hours,
  now: number,
): Wait {
  const time = { text: '', precision: 'second' as const, earliest: proposedAt, latest: proposedAt };
  const targetMs = Math.max(1, hours.openBetween(proposedAt, dueAt));
  return waitOf({ item: { time, firstSeenAt: proposedAt }, targetMs, hours, now });
}

/** When a receiver who is on duty at these hours should have answered; one who never is gets plain time. */
export const receiverDueAt = (proposedAt: number, targetMs: number, hours: Hours): number =>
  hours.after(proposedAt, targetMs) ?? proposedAt + targetMs;

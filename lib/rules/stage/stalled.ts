import { DAY, HOUR, type Instant } from '../../base/clock.ts';
import type { Stage } from '../../model/script.ts';
import type { Hours } from '../sla/always.ts';

/** So long (ms on duty) may the other side say nothing. */
const SILENT_AFTER = 24 * HOUR;
/** So long (ms) may a conversation that goes on stay where it is. */
const STUCK_AFTER = 3 * DAY;

/** Between the first word and the order: there a silence means something. */
const UNDER_WAY: readonly Stage[] = ['diagnosis', 'recommendation', 'closing'];

/** One message of a conversation, as late as it can have been written. */
export interface Turn {
  at: Instant;
  isOwn: boolean;
}

export interface Course {
  stage: Stage;
  /** When the conversation came to this stage. */
  movedAt: Instant;
  /** The last message of all, and the last of the other side. */
  last: Turn | undefined;
  heardAt: Instant | undefined;
  hours: Hours;
}

/** `silent`: our word was the last, and nothing came back. `stuck`: they still write, and it leads nowhere. */
export type Stall = 'silent' | 'stuck';

/** Whether a conversation has come to a stand; undefined while it goes its way, and where nothing is to be sold. */
export function stallOf({ stage, movedAt, last, heardAt, hours }: Course, now: Instant): Stall | undefined {
  if (!UNDER_WAY.includes(stage) || !last) return undefined;
  if (last.isOwn && hours.openBetween(last.at, now) >= SILENT_AFTER) return 'silent';
  const goesOn = heardAt !== undefined && heardAt > movedAt && now - heardAt < STUCK_AFTER;
  return goesOn && now - movedAt >= STUCK_AFTER ? 'stuck' : undefined;
}

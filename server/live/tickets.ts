import { randomBytes } from 'node:crypto';
import { type Clock, SECOND } from '../../lib/base/clock.ts';

const LIFETIME = 30 * SECOND;
const MAX_OPEN = 10_000;

/** Whom a ticket speaks for. */
export interface Holder {
  workspaceId: string;
  sessionId: string;
}

/** Tickets stand in for the token where a header cannot be sent: one use, thirty seconds. */
export interface Tickets {
  issue(holder: Holder): string;
  /** The holder, once; nothing for a ticket that is unknown, used or too old. */
  redeem(ticket: string): Holder | undefined;
}

export function createTickets(clock: Clock): Tickets {
  const open = new Map<string, { holder: Holder; until: number }>();
  return {
    issue(holder) {
      // Insertion order is age: what stands first runs out first.
      for (const [ticket, { until }] of open) {
        if (until > clock() && open.size < MAX_OPEN) break;
        open.delete(ticket);
      }
      const ticket = randomBytes(24).toString('base64url');
      open.set(ticket, { holder, until: clock() + LIFETIME });
      return ticket;
    },
    redeem(ticket) {
      const found = open.get(ticket);
      open.delete(ticket);
      return found && found.until > clock() ? found.holder : undefined;
    },
  };
}

import { upgradeWebSocket } from '@hono/node-server';
import { z } from 'zod';
import { SECOND } from '../../lib/base/clock.ts';
import type { LiveMessage } from '../../lib/sync/contract.ts';
import type { Deps } from '../deps.ts';
import { newestChange } from '../sync/pull.ts';

const TICKET_TIME = 5 * SECOND;
const ticketSchema = z.object({ ticket: z.string().max(100) });

/** Close codes of ours: no ticket came in time; the ticket was not good. */
const NO_TICKET = 4408;
const BAD_TICKET = 4401;

interface Line {
  send(text: string): void;
  close(code: number): void;
}

/**
 * WebSocket /api/live. The first message must be `{ticket}`; then the newest change number is told at once and after
 * every change. Whatever else is sent counts as a sign of life and is not read.
 */
export const liveSocket = (deps: Deps) =>
  upgradeWebSocket(() => {
    let state: 'new' | 'admitted' | 'closed' = 'new';
    let leave = () => {};
    let late: NodeJS.Timeout | undefined;
    return {
      onOpen: (_event, line) => {
        late = setTimeout(() => line.close(NO_TICKET), TICKET_TIME);
      },
      onMessage: (message, line) => {
        if (state !== 'new') return;
        clearTimeout(late);
        const left = admit(deps, message.data, line);
        if (!left) return line.close(BAD_TICKET);
        state = 'admitted';
        leave = left;
      },
      onClose: () => {
        state = 'closed';
        clearTimeout(late);
        leave();
      },
    };
  });

function admit(deps: Deps, message: unknown, line: Line): (() => void) | undefined {
  const holder = deps.tickets.redeem(ticketIn(message));
  if (!holder) return undefined;
  const leave = deps.hub.join({
    ...holder,
    send: text => line.send(text),
    close: code => line.close(code),
  });
  // Joined first, asked afterwards: a change in between is told twice rather than never.
  newestChange(deps.db, holder.workspaceId).then(
    changeNo => line.send(JSON.stringify({ type: 'changed', changeNo } satisfies LiveMessage)),
    () => line.close(1011),
  );
  return leave;
}

function ticketIn(message: unknown): string {
  try {
    const parsed = ticketSchema.safeParse(JSON.parse(String(message)));
    return parsed.success ? parsed.data.ticket : '';
  } catch {
    return '';
  }
}

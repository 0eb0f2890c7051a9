import type { PortReply, Push } from '../messaging/protocol.ts';
import type { OverlayParts } from './start.ts';

/** The panel asked for a script in the open reply box: done here, and answered with what the page said. */
export async function answerInsert(
  overlay: OverlayParts,
  push: Extract<Push, { type: 'insert' }>,
  reply: (message: PortReply) => void,
): Promise<void> {
  const outcome = await overlay.insert(push.itemId, push.messages);
  reply({
    type: 'insert-outcome',
    requestId: push.requestId,
    outcome: outcome.outcome,
    ...(outcome.outcome === 'inserted' ? {} : { reason: outcome.reason }),
  });
}

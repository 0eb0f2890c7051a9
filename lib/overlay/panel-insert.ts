import type { PortReply, Push } from '../messaging/protocol.ts';
import { noticeOf } from './inserting.ts';
import type { Page } from './page.ts';
import type { OverlayParts } from './start.ts';

/** The panel asked for a script in the open reply box: done here, and answered with what the page said. */
export async function answerInsert(
  page: Page,
  overlay: OverlayParts,
  push: Extract<Push, { type: 'insert' }>,
  reply: (message: PortReply) => void,
): Promise<void> {
  const outcome = await overlay.insert(push.itemId, push.script);
  page.store.setState({ notice: noticeOf(outcome, push.script.hint) });
  reply({
    type: 'insert-outcome',
    requestId: push.requestId,
    outcome: outcome.outcome,
    ...(outcome.outcome === 'inserted' ? {} : { reason: outcome.reason }),
  });
}

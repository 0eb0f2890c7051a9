import { type MessageClaim, messagesByMap } from '../../../lib/platforms/dom/induce/message-claims.ts';
import { messageDoubt } from '../../../lib/platforms/dom/induce/message-doubt.ts';
import { inferMessages } from '../../../lib/platforms/dom/induce/messages.ts';
import { createFacts } from '../../../lib/platforms/dom/map/facts.ts';

/** The tests' hand on the finding of messages, inside of a page. */
export interface ToldMessages {
  reason?: string;
  claims: (MessageClaim | undefined)[];
  peer: string | undefined;
  ms: number;
}

/** @param change what is put into the page after the map was made: where ~ markup. */
export async function inferredMessages(change = ''): Promise<ToldMessages> {
  const start = performance.now();
  const found = inferMessages(document.body, Date.now());
  const ms = performance.now() - start;
  if ('reason' in found) return { reason: found.reason, claims: [], peer: undefined, ms };
  const [where = '', markup = ''] = change.split(' ~ ');
  if (where !== '') document.querySelector(where)?.insertAdjacentHTML('beforeend', markup);
  await new Promise(resolve => setTimeout(resolve));
  const claims = messagesByMap(document, found, Date.now());
  return { claims, peer: createFacts(document, found.map).words('peer'), ms };
}

export const doubtedMessages = (claims: MessageClaim[]): string | undefined =>
  messageDoubt(document.body, claims, Date.now());

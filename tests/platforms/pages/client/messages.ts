import { practiceAddress, send, tell } from './ask.ts';
import { practiceReady } from './boot.ts';
import type { MessageHooks } from './hooks.ts';
import type { ServedConversation, ServedHistory, ServedMessage } from './message-shapes.ts';
import { practice } from './practice.ts';

/** The conversations of the account that is logged in, the youngest first, after `practiceReady`. */
export async function fetchConversations(signal: AbortSignal): Promise<ServedConversation[]> {
  await practiceReady();
  practice.listed = await (await fetch(practiceAddress('conversations'), { signal })).json();
  return practice.listed;
}

/** Messages of a conversation: the youngest `limit` (20), or those right before the message `before`. Opening it makes it read. */
export async function fetchHistory(
  request: { conversation: string; before?: string; limit?: number },
  signal: AbortSignal,
): Promise<ServedHistory> {
  await practiceReady();
  const { conversation, before, limit = 20 } = request;
  const query = { conversation, limit: String(limit), ...(before && { before }) };
  return (await fetch(practiceAddress('history', query), { signal })).json();
}

/** Sends as the account that is logged in; undefined when the site refuses. */
export async function sendMessage(conversation: string, text: string): Promise<ServedMessage | undefined> {
  const message = await send<ServedMessage>('send-message', { conversation, text });
  if (message) practice.sent.push({ post: conversation, text, at: Date.now() });
  return message;
}

/** Lets tests drive the messages of this page. */
export function driveMessages(hooks: MessageHooks): void {
  practice.messages = hooks;
  practice.addMessage = async request => {
    const conversation = request.conversation ?? hooks.conversation();
    if (conversation === undefined) throw new Error('no conversation is open');
    const message = await tell<ServedMessage>('add-message', { ...request, conversation });
    hooks.arrive(conversation, message);
    return message.id;
  };
}

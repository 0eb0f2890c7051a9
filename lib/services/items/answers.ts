import type { Handoff } from '../../model/handoff.ts';
import type { Answer, Item } from '../../model/item.ts';
import { isIncoming } from '../../rules/item/colleagues.ts';
import { isConversation, messagesAnswered } from '../../rules/item/conversation.ts';
import { spanOf } from '../../rules/item/twin.ts';

export interface ReplySeen {
  /** The item that was answered. */
  root: Item;
  reply: Item;
}

/**
 * Every own reply with the comments or messages that it answers. A reply counts for the account whose duty the comment is and for the
 * receiver of a handoff, for nobody else: a colleague who chats along has not answered.
 */
export function repliesSeen(
  known: ReadonlyMap<string, Item>,
  handoffs: ReadonlyMap<string, Handoff>,
): ReplySeen[] {
  const replies = [...known.values()].filter(item => item.author.accountId !== undefined);
  return replies.flatMap(reply =>
    answeredBy(reply, known)
      .filter(root => counts(reply, root, handoffs.get(root.id)))
      .map(root => ({ root, reply })),
  );
}

/** The nearest comment above that may wait; in a conversation, all messages since the previous own one. */
export function answeredBy(reply: Item, known: ReadonlyMap<string, Item>): Item[] {
  const above = commentAbove(reply, known);
  const before = isConversation(reply.post) ? messagesAnswered(reply, known) : [];
  return above && !before.includes(above) ? [above, ...before] : before;
}

/** What a reply under a comment answers: the nearest above it that may wait. */
export function commentAbove(reply: Item, known: ReadonlyMap<string, Item>): Item | undefined {
  let above = known.get(reply.parentId ?? '');
  // Bounded, because a hostile page may name parents in a ring.
  for (let height = 0; height < 5 && above && !isIncoming(above); height++)
    above = known.get(above.parentId ?? '');
  return above && isIncoming(above) ? above : undefined;
}

const counts = (reply: Item, root: Item, handoff: Handoff | undefined): boolean =>
  reply.author.accountId === root.accountId || reply.author.accountId === handoff?.toAccountId;

/** When the reply was written, as exactly as its page time says. Never by when it is asked: order and repetition of reading decide nothing. */
export function answerBy(reply: Item): Answer {
  const { earliest } = reply.time;
  const at = spanOf(reply).to;
  const { accountId } = reply.author;
  return {
    at,
    ...(earliest === undefined || earliest >= at ? {} : { earliest }),
    how: 'reply-seen',
    ...(accountId === undefined ? {} : { accountId }),
  };
}

import type { Handoff } from '../../model/handoff.ts';
import type { Answer, Item } from '../../model/item.ts';
import type { Scene } from '../scene.ts';

export interface ReplySeen {
  /** The item that was answered. */
  root: Item;
  reply: Item;
}

/**
 * Own replies that were not known before, with the comment that each answers. A reply counts for the account whose duty the comment
 * is and for the receiver of a handoff, for nobody else: a colleague who chats along has not answered.
 */
export function repliesSeen(
  fresh: ReadonlySet<string>,
  known: ReadonlyMap<string, Item>,
  handoffs: ReadonlyMap<string, Handoff>,
): ReplySeen[] {
  return [...known.values()].flatMap(reply => {
    const root = answeredBy(reply, known);
    if (!root || !(fresh.has(reply.id) || fresh.has(root.id))) return [];
    return counts(reply, root, handoffs.get(root.id)) ? [{ root, reply }] : [];
  });
}

/** The nearest comment above an own reply that somebody else wrote. */
function answeredBy(reply: Item, known: ReadonlyMap<string, Item>): Item | undefined {
  if (reply.author.accountId === undefined) return undefined;
  let above = known.get(reply.parentId ?? '');
  // Bounded, because a hostile page may name parents in a ring.
  for (let height = 0; height < 5 && above?.author.accountId !== undefined; height++)
    above = known.get(above.parentId ?? '');
  return above?.author.accountId === undefined ? above : undefined;
}

const counts = (reply: Item, root: Item, handoff: Handoff | undefined): boolean =>
  reply.author.accountId === root.accountId || reply.author.accountId === handoff?.toAccountId;

/** When the reply was written, as exactly as its page time says; at the latest now. */
export function answerBy(reply: Item, scene: Scene): Answer {
  const { earliest, latest } = reply.time;
  const at = Math.min(latest ?? scene.now, scene.now);
  const { accountId } = reply.author;
  return {
    at,
    ...(earliest === undefined || earliest >= at ? {} : { earliest }),
    how: 'reply-seen',
    ...(accountId === undefined ? {} : { accountId }),
  };
}

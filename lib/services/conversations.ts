import { groupBy } from '../base/group-by.ts';
import type { ItemView } from '../messaging/protocol.ts';
import type { Item } from '../model/item.ts';
import { carrierOf, isMessage } from '../rules/item/conversation.ts';
import type { Hours } from '../rules/sla/always.ts';
import { openItemsOfPosts } from '../store/items.ts';
import type { Core } from './core.ts';

/** A view with what it was made of. */
export interface Judged {
  item: Item;
  view: ItemView;
  /** When the account that answers is on duty. */
  hours: Hours;
  /** When a handoff or the director stopped its clock. */
  stoppedAt?: number | undefined;
}

/** What else waits in the conversations of these messages: which of them carries the clock is seen only together. */
export async function restOfConversations(core: Core, items: readonly Item[]): Promise<Item[]> {
  const posts = new Map(items.filter(isMessage).map(item => [`${item.platform}:${item.post.key}`, item]));
  if (posts.size === 0) return [];
  const given = new Set(items.map(item => item.id));
  const open = await openItemsOfPosts(
    core.db,
    [...posts.values()].map(({ platform, post }) => ({ platform, key: post.key })),
  );
  return open.filter(item => !given.has(item.id));
}

/** One waiting message a conversation and account: the others are parts of it, and no clock of theirs runs. */
export function withOneClock(judged: readonly Judged[], now: number): ItemView[] {
  const unanswered = judged.filter(({ item, view }) => isMessage(item) && view.wait.state !== 'answered');
  const carriers = new Map<string, ItemView>();
  for (const group of groupBy(unanswered, conversationOf).values()) {
    const carrier = carrierOf(group.map(asMessage), now);
    const own = group.find(({ item }) => item.id === carrier?.id);
    if (carrier && own) carriers.set(conversationOf(own), { ...own.view, wait: carrier.wait });
  }
  const parts = new Set(unanswered);
  return judged.map(one => {
    if (!parts.has(one)) return one.view;
    const carrier = carriers.get(conversationOf(one));
    return carrier?.id === one.view.id ? carrier : resting(one.view);
  });
}

const conversationOf = ({ item, view }: Judged): string =>
  JSON.stringify([item.platform, item.post.key, view.accountId]);

const asMessage = ({ item, view, hours, stoppedAt }: Judged) => ({
  id: item.id,
  previousId: item.previousId,
  labels: item.labels,
  wait: view.wait,
  hours,
  stoppedAt,
});

/** Stopped clocks stay stopped: a handoff or the director still shows on the very message. */
function resting(view: ItemView): ItemView {
  const { state, earliest, latest } = view.wait;
  return state === 'stopped' ? view : { ...view, wait: { state: 'none', earliest, latest } };
}

import type { Item } from '../../model/item.ts';
import { spanOf } from '../item/twin.ts';

/** How a conversation ends, as far as it has been read. */
export interface Ending {
  /** The last message of all. */
  last?: Item;
  /** The last of the other side. */
  heard?: Item;
}

/** The end of a conversation. Each message names the one before it; where pieces are missing, the piece with the latest end counts. */
export function endingOf(messages: readonly Item[]): Ending {
  const byId = new Map(messages.map(item => [item.id, item]));
  const followed = new Set(messages.map(item => item.previousId));
  const tails = messages.filter(item => !followed.has(item.id));
  // A hostile page may name messages in a ring: then none is the end, and time decides.
  const last = latest(tails.length > 0 ? tails : messages);
  if (!last) return {};
  const heard = heardBefore(last, byId) ?? latest(messages.filter(isHeard));
  return { last, ...(heard ? { heard } : {}) };
}

const isHeard = ({ author }: Item): boolean => author.accountId === undefined;

function heardBefore(last: Item, byId: ReadonlyMap<string, Item>): Item | undefined {
  let item: Item | undefined = last;
  for (let steps = 0; item && steps < byId.size; steps++) {
    if (isHeard(item)) return item;
    item = byId.get(item.previousId ?? '');
  }
  return undefined;
}

const latest = (items: readonly Item[]): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best && spanOf(best).to >= spanOf(item).to ? best : item),
    undefined,
  );

import { DAY, type Instant } from '../../base/clock.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { Customer } from '../../model/customer.ts';
import type { Item } from '../../model/item.ts';
import { customerId } from '../../rules/customer/customer-id.ts';
import { retained } from '../../rules/customer/retention.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import { type Ending, endingOf } from '../../rules/stage/course.ts';
import { itemsOfPost } from '../../store/items.ts';
import type { Core } from '../core.ts';
import type { Scene } from '../scene.ts';

/** A conversation with who is at its other side. */
export interface Talk {
  /** Under which row they are remembered. */
  id: string;
  name: string;
  /** The account of ours. */
  accountId?: string | undefined;
  items: Item[];
  ending: Ending;
  /** All that the other side wrote is gone, as they asked. */
  isForgotten: boolean;
}

/** What is older is neither shown nor kept. */
export const keptSince = ({ policy, now }: Scene): Instant => now - policy.retentionDays * DAY;

/**
 * The conversation that a page shows: its other side is whoever wrote last. Undefined while nobody has written: by the name on the page
 * alone somebody would be remembered who is another as soon as their id is known.
 */
export async function talkAt(core: Core, scene: Scene, page: PageContext): Promise<Talk | undefined> {
  if (!isConversation(page.post)) return undefined;
  const items = await itemsOfPost(core.db, page.platform, page.post.key);
  const ending = endingOf(items);
  const { heard } = ending;
  if (!heard) return undefined;
  const isForgotten = heard.forgotten === true;
  const name = isForgotten ? '' : heard.author.name || page.post.title;
  const who = { name, ...(heard.author.id === undefined ? {} : { id: heard.author.id }) };
  const accountId = heard.accountId ?? scene.own?.id;
  const id = customerId(page.platform, who, accountId);
  return { id, name, accountId, items, ending, isForgotten };
}

/** What the team knows of a person, within the time that it is kept. */
export async function customerRow(core: Core, scene: Scene, id: string): Promise<Customer | undefined> {
  const row = await core.db.customers.get(id);
  return row && retained(row, keptSince(scene));
}

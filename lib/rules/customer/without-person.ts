import type { Customer } from '../../model/customer.ts';
import type { Item } from '../../model/item.ts';
import { isConversation } from '../item/conversation.ts';
import { customerId } from './customer-id.ts';

/** What stands where a name stood. */
export const FORGOTTEN_NAME = '已忘记';

/**
 * The item without the person: no name, no id, no words, nor what was read out of the words. That it was there, when and how it was
 * answered stays. Of our own words to them only whom they were for is gone.
 */
export function withoutPerson(item: Item): Item {
  const { isPostAuthor, accountId } = item.author;
  // A conversation is called after the person.
  const post = isConversation(item.post) ? { key: item.post.key, title: '' } : item.post;
  if (accountId !== undefined) return { ...item, post, reasons: [], forgotten: true };
  const author = { name: FORGOTTEN_NAME, isPostAuthor };
  return { ...item, author, text: '', post, reasons: [], forgotten: true };
}

/** Under which row the author of an item is remembered; undefined for our own words and for who is forgotten already. */
export const authorOf = ({ platform, author, accountId, forgotten }: Item): string | undefined =>
  author.accountId !== undefined || forgotten ? undefined : customerId(platform, author, accountId);

/** The item as it may be kept: without its author, if they asked for it after it may have been written. */
export function asWished(item: Item, author: Pick<Customer, 'forgottenAt'> | undefined): Item {
  const forgottenAt = author?.forgottenAt;
  if (forgottenAt === undefined) return item;
  return (item.time.earliest ?? item.firstSeenAt) <= forgottenAt ? withoutPerson(item) : item;
}

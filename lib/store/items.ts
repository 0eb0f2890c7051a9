import { Dexie } from 'dexie';
import type { Item } from '../model/item.ts';
import type { ChorusDb } from './db.ts';

/** An item with the columns by which it is found. */
export interface ItemRow {
  id: string;
  item: Item;
  postKey: string;
  parentId?: string;
  /** The account whose duty it is, while nobody has answered; absent for own replies and answered items. */
  openFor?: string;
  answeredAt?: number;
}

export function itemRow(item: Item): ItemRow {
  const isOpen = !item.answer && item.author.accountId === undefined;
  return {
    id: item.id,
    item,
    postKey: `${item.platform}:${item.post.key}`,
    ...(item.parentId === undefined ? {} : { parentId: item.parentId }),
    ...(isOpen && item.accountId !== undefined ? { openFor: item.accountId } : {}),
    ...(item.answer ? { answeredAt: item.answer.at } : {}),
  };
}

const plain = (rows: (ItemRow | undefined)[]): Item[] => rows.flatMap(row => (row ? [row.item] : []));

export const itemById = async (db: ChorusDb, id: string): Promise<Item | undefined> =>
  (await db.items.get(id))?.item;

/** Those that are known, in the order of `ids`. */
export const itemsById = async (db: ChorusDb, ids: readonly string[]): Promise<Item[]> =>
  plain(await db.items.bulkGet([...ids]));

export const itemsOfPost = async (db: ChorusDb, platform: string, key: string): Promise<Item[]> =>
  plain(await db.items.where('postKey').equals(`${platform}:${key}`).toArray());

export const repliesTo = async (db: ChorusDb, parentIds: readonly string[]): Promise<Item[]> =>
  plain(
    await db.items
      .where('parentId')
      .anyOf([...parentIds])
      .toArray(),
  );

/** Unanswered items that are the duty of these accounts. */
export const openItems = async (db: ChorusDb, accountIds: readonly string[]): Promise<Item[]> =>
  plain(
    await db.items
      .where('openFor')
      .anyOf([...accountIds])
      .toArray(),
  );

/** Unanswered items of these posts, whoever's duty they are. */
export async function openItemsOfPosts(
  db: ChorusDb,
  posts: readonly { platform: string; key: string }[],
): Promise<Item[]> {
  const found = posts.map(({ platform, key }) => {
    const postKey = `${platform}:${key}`;
    return db.items
      .where('[postKey+openFor]')
      .between([postKey, Dexie.minKey], [postKey, Dexie.maxKey])
      .toArray();
  });
  return plain((await Promise.all(found)).flat());
}

/** Items answered at or after an instant. */
export const answeredSince = async (db: ChorusDb, instant: number): Promise<Item[]> =>
  plain(await db.items.where('answeredAt').aboveOrEqual(instant).toArray());

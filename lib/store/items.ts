import { Dexie } from 'dexie';
import type { Item } from '../model/item.ts';
import { isIncoming } from '../rules/item/colleagues.ts';
import type { ChorusDb } from './db.ts';
import { commentOf, type ItemRow } from './item-rows.ts';

/** A comment, all its sightings as one, and the id under which it was asked for. */
export interface Asked {
  id: string;
  item: Item;
}

/** Those that are known, in the order of `ids`, under whichever of their ids they were asked for. */
export async function commentsAsked(db: ChorusDb, ids: readonly string[]): Promise<Asked[]> {
  const oneIds = await oneIdsOf(db, ids);
  const heads = await db.items.bulkGet([...oneIds.values()]);
  const byId = new Map(heads.flatMap(row => (row ? [[row.id, commentOf(row)] as const] : [])));
  return ids.flatMap(id => {
    const item = byId.get(oneIds.get(id) ?? '');
    return item ? [{ id, item }] : [];
  });
}

/** The id of the comment for each of these ids; ids that nothing is known of are left out. */
async function oneIdsOf(db: ChorusDb, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.items.bulkGet([...ids]);
  const found = await Promise.all(
    ids.map(async (id, index) => rows[index] ?? (await db.items.where('links').equals(id).first())),
  );
  return new Map(found.flatMap((row, index) => (row ? [[ids[index] ?? '', row.oneId] as const] : [])));
}

export const itemById = async (db: ChorusDb, id: string): Promise<Item | undefined> =>
  (await commentsAsked(db, [id]))[0]?.item;

/** Rows as they are synced, one for each surface that names the comment in its own way; in the order of `ids`. */
export const sightingsById = async (db: ChorusDb, ids: readonly string[]): Promise<Item[]> =>
  plain(await db.items.bulkGet([...ids]));

const plain = (rows: (ItemRow | undefined)[]): Item[] => rows.flatMap(row => (row ? [row.item] : []));

/** Rows that bear one of these ids, or are known to be what bears it. */
export async function sightingsNamed(db: ChorusDb, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const linked = db.items
    .where('links')
    .anyOf([...ids])
    .toArray();
  return plain([...(await db.items.bulkGet([...ids])), ...(await linked)]);
}

export const sightingsOfPost = async (db: ChorusDb, platform: string, key: string): Promise<Item[]> =>
  plain(await db.items.where('postKey').equals(`${platform}:${key}`).toArray());

/** The comments of a post, each once. */
export async function itemsOfPost(db: ChorusDb, platform: string, key: string): Promise<Item[]> {
  const rows = await db.items.where('postKey').equals(`${platform}:${key}`).toArray();
  const heads = rows.filter(row => row.oneId === row.id).map(commentOf);
  const known = new Set(heads.map(item => item.id));
  const elsewhere = new Set(rows.map(row => row.oneId).filter(id => !known.has(id)));
  return [
    ...heads,
    ...(await db.items.bulkGet([...elsewhere])).flatMap(row => (row ? [commentOf(row)] : [])),
  ];
}

export const repliesTo = async (db: ChorusDb, parentIds: readonly string[]): Promise<Item[]> =>
  plain(
    await db.items
      .where('parentId')
      .anyOf([...parentIds])
      .toArray(),
  );

/** Unanswered items that are the duty of these accounts. A question an account: one for all would walk row by row. */
export async function openItems(db: ChorusDb, accountIds: readonly string[]): Promise<Item[]> {
  const ofOne = (id: string) => db.items.where('openFor').equals(id).toArray();
  return (await Promise.all([...new Set(accountIds)].map(ofOne))).flat().map(commentOf);
}

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
  return (await Promise.all(found)).flat().map(commentOf);
}

/** Items answered at or after an instant. */
export const answeredSince = async (db: ChorusDb, instant: number): Promise<Item[]> =>
  (await db.items.where('answeredAt').aboveOrEqual(instant).toArray()).map(commentOf);

/** When items of this post were answered, between two instants. No row is loaded. */
export async function answeredInPost(
  db: ChorusDb,
  postKey: string,
  from: number,
  to: number,
): Promise<number[]> {
  const keys = await db.items
    .where('[postKey+answeredAt]')
    .between([postKey, from], [postKey, to], true, true)
    .keys();
  // A compound key comes as its parts.
  return (keys as unknown as [string, number][]).map(([, at]) => at);
}

/** What others wrote to an account, that which was seen last first: at most `limit`, each comment once. */
export const latestIncoming = async (db: ChorusDb, limit: number): Promise<Item[]> =>
  (
    await db.items
      .orderBy('item.firstSeenAt')
      .reverse()
      .filter(row => row.oneId === row.id && isIncoming(row.item))
      .limit(limit)
      .toArray()
  ).map(commentOf);

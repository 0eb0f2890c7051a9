import type { Item } from '../model/item.ts';
import { asOne } from '../rules/item/as-one.ts';
import { isIncoming } from '../rules/item/colleagues.ts';
import { linksOf, MOST_ALIKE, type Sightings, sameComments } from '../rules/item/same.ts';
import type { ChorusDb } from './db.ts';

/** One sighting, as it is synced, with the columns by which it is found. What follows from other rows is worked out on each device. */
export interface ItemRow {
  id: string;
  item: Item;
  postKey: string;
  parentId?: string;
  /** Rows that may be sightings of the same comment share one of these. */
  links: string[];
  /** Id of the comment that this is a sighting of. */
  oneId: string;
  /** Where the comment has several sightings, on the row that bears its id: all of them as one. */
  whole?: Item;
  /** The account whose duty it is, while nobody has answered; absent for own replies, answered items and further sightings. */
  openFor?: string;
  /** Who wrote it, where the platform's own id of a person outside is known. */
  authorKey?: string;
  answeredAt?: number;
}

/** The comment that a row stands for. Only rows that bear the comment's id know it. */
export const commentOf = ({ item, whole }: ItemRow): Item => whole ?? item;

/** The rows of one comment, the one that bears its id first. */
export function rowsOf(sightings: Sightings): ItemRow[] {
  const [head, ...others] = sightings;
  const comment = asOne(sightings);
  const isOpen = !comment.answer && isIncoming(comment);
  const row: ItemRow = {
    ...columnsOf(head),
    oneId: head.id,
    ...(others.length === 0 ? {} : { whole: comment }),
    ...(isOpen && comment.accountId !== undefined ? { openFor: comment.accountId } : {}),
    ...(comment.answer ? { answeredAt: comment.answer.at } : {}),
  };
  return [row, ...others.map(item => ({ ...columnsOf(item), oneId: head.id }))];
}

const columnsOf = (item: Item) => ({
  id: item.id,
  item,
  postKey: `${item.platform}:${item.post.key}`,
  ...(item.parentId === undefined ? {} : { parentId: item.parentId }),
  links: linksOf(item),
  ...authorKeyOf(item),
});

export const authorKeyOf = ({ platform, author }: Item): Pick<ItemRow, 'authorKey'> =>
  author.id && author.accountId === undefined ? { authorKey: `${platform}:${author.id}` } : {};

/** Puts sightings, and finds out anew what they and all that are linked with them are sightings of. Call it within a transaction. */
export async function putItems(db: ChorusDb, items: readonly Item[]): Promise<void> {
  const before = await db.items.bulkGet(items.map(item => item.id));
  await db.items.bulkPut(items.flatMap(item => rowsOf([item])));
  const links = [...items.flatMap(linksOf), ...before.flatMap(row => row?.links ?? [])];
  const { rows, crowded } = await linkedRows(db, links, MOST_ALIKE + items.length);
  const linked = [...rows.values()].map(row => row.item);
  const found = sameComments(linked, crowded).flatMap(rowsOf);
  await db.items.bulkPut(found.filter(row => JSON.stringify(row) !== JSON.stringify(rows.get(row.id))));
}

/**
 * Every row that hangs together with these links. A crowded link leads no further; but one of at most `fresh` rows may have become
 * crowded just now, and those that it still joined a moment ago must hear of it.
 */
async function linkedRows(db: ChorusDb, from: readonly string[], fresh: number) {
  const rows = new Map<string, ItemRow>();
  const crowded = new Set<string>();
  const asked = new Set<string>();
  let links = from;
  while (links.length > 0) {
    for (const link of links) asked.add(link);
    for (const [link, linked] of await rowsByLink(db, [...new Set(links)], fresh + 1)) {
      if (linked.length > MOST_ALIKE) crowded.add(link);
      if (linked.length <= fresh) for (const row of linked) rows.set(row.id, row);
    }
    links = [...rows.values()].flatMap(row => row.links).filter(link => !asked.has(link));
  }
  return { rows, crowded };
}

/** At most `limit` rows for each link: a query each, because one for all would bring the whole of a crowd. */
function rowsByLink(db: ChorusDb, links: readonly string[], limit: number): Promise<[string, ItemRow[]][]> {
  const one = (link: string) => db.items.where('links').equals(link).limit(limit).toArray();
  return Promise.all(links.map(async (link): Promise<[string, ItemRow[]]> => [link, await one(link)]));
}

import type { Item } from '../model/item.ts';
import type { ChorusDb } from './db.ts';
import { commentOf, type ItemRow } from './item-rows.ts';

/** Far more than persons of one page write; a bound for those who write nothing else. */
const MOST = 2000;

/** What these persons wrote, each comment once, by who they are (`authorKey`). One query for all of them. */
export async function itemsByAuthors(db: ChorusDb, keys: readonly string[]): Promise<Map<string, Item[]>> {
  const rows = await db.items
    .where('authorKey')
    .anyOf([...keys])
    .limit(MOST)
    .toArray();
  const heads = new Map<string, ItemRow>();
  for (const row of rows) if (row.id === row.oneId || !heads.has(row.oneId)) heads.set(row.oneId, row);
  const found = new Map<string, Item[]>();
  for (const row of heads.values()) {
    const key = row.authorKey ?? '';
    found.set(key, [...(found.get(key) ?? []), commentOf(row)]);
  }
  return found;
}

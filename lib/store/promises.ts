import type { Item } from '../model/item.ts';
import type { PromiseRow } from '../model/promise.ts';
import type { ChorusDb } from './db.ts';

export const openPromises = (db: ChorusDb): Promise<PromiseRow[]> =>
  db.promises.where('state').equals('open').toArray();

/** Those that were kept or dropped at or after an instant. */
export const promisesClosedSince = (db: ChorusDb, instant: number): Promise<PromiseRow[]> =>
  db.promises
    .where('state')
    .anyOf('kept', 'dropped')
    .and(({ closedAt }) => (closedAt ?? 0) >= instant)
    .toArray();

/** All that was ever promised under these comments. */
export const promisesUnder = (db: ChorusDb, itemIds: readonly string[]): Promise<PromiseRow[]> =>
  db.promises
    .where('itemId')
    .anyOf([...itemIds])
    .toArray();

/** Every message of a platform that is kept here, whoever wrote it. Many: not to be asked for at each reading. */
export const messagesOn = async (db: ChorusDb, platform: string): Promise<Item[]> =>
  (await db.items.where('postKey').startsWith(`${platform}:dm-`).toArray()).map(row => row.item);

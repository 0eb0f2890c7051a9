import type { ChorusDb } from './db.ts';

/** Single values of this store. */
export interface MetaRow {
  key: 'owner' | 'cursor' | 'last-sync' | 'notified';
  value: unknown;
}

/** Whose data this is: one workspace of one server, as one member. */
export interface Owner {
  server: string;
  workspaceId: string;
  memberId: string;
}

export async function getCursor(db: ChorusDb): Promise<number> {
  const value = (await db.meta.get('cursor'))?.value;
  return typeof value === 'number' ? value : 0;
}

export const setCursor = (db: ChorusDb, value: number): Promise<unknown> =>
  db.meta.put({ key: 'cursor', value });

export async function getLastSync(db: ChorusDb): Promise<number | undefined> {
  const value = (await db.meta.get('last-sync'))?.value;
  return typeof value === 'number' ? value : undefined;
}

export const setLastSync = (db: ChorusDb, at: number): Promise<unknown> =>
  db.meta.put({ key: 'last-sync', value: at });

/** Ids of the handoffs that a desktop notification has already told. */
export async function getNotified(db: ChorusDb): Promise<string[]> {
  const value = (await db.meta.get('notified'))?.value;
  return Array.isArray(value) ? value.filter(id => typeof id === 'string') : [];
}

export const setNotified = (db: ChorusDb, ids: string[]): Promise<unknown> =>
  db.meta.put({ key: 'notified', value: ids });

export const ownerKey = ({ server, workspaceId, memberId }: Owner): string =>
  JSON.stringify([server, workspaceId, memberId]);

export async function getOwnerKey(db: ChorusDb): Promise<string | undefined> {
  const value = (await db.meta.get('owner'))?.value;
  return typeof value === 'string' ? value : undefined;
}

import type { Handoff } from '../model/handoff.ts';
import type { ChorusDb } from './db.ts';
import { allIds, byItem, type Named } from './named.ts';

/** The newest handoff of each of these items, by the item's id; it may have been made under any of the ids. */
export async function handoffsOf(db: ChorusDb, items: readonly Named[]): Promise<Map<string, Handoff>> {
  const rows = await db.handoffs.where('snapshot.itemId').anyOf(allIds(items)).toArray();
  rows.sort((a, b) => a.proposedAt - b.proposedAt);
  return byItem(items, rows);
}

/** Handoffs that somebody still has to finish. */
export const openHandoffs = (db: ChorusDb): Promise<Handoff[]> =>
  db.handoffs.where('state').anyOf(['proposed', 'accepted']).toArray();

/** What came to this account and was not declined, finished or not. Every row is looked at: nothing that is asked while a page is read. */
export const handoffsTo = (db: ChorusDb, accountId: string): Promise<Handoff[]> =>
  db.handoffs.filter(({ toAccountId, state }) => toAccountId === accountId && state !== 'declined').toArray();

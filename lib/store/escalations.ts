import type { Escalation } from '../model/escalation.ts';
import type { ChorusDb } from './db.ts';
import { allIds, byItem, type Named } from './named.ts';

/** The newest escalation of each of these items, by the item's id; it may have been raised under any of the ids. */
export async function escalationsOf(db: ChorusDb, items: readonly Named[]): Promise<Map<string, Escalation>> {
  const rows = await db.escalations.where('snapshot.itemId').anyOf(allIds(items)).toArray();
  rows.sort((a, b) => a.raisedAt - b.raisedAt);
  return byItem(items, rows);
}

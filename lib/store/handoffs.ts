import type { Handoff } from '../model/handoff.ts';
import type { ChorusDb } from './db.ts';

/** The newest handoff of each of these items. */
export async function handoffsOf(db: ChorusDb, itemIds: readonly string[]): Promise<Map<string, Handoff>> {
  const rows = await db.handoffs
    .where('snapshot.itemId')
    .anyOf([...itemIds])
    .toArray();
  rows.sort((a, b) => a.proposedAt - b.proposedAt);
  return new Map(rows.map(row => [row.snapshot.itemId, row]));
}

/** Handoffs that somebody still has to finish. */
export const openHandoffs = (db: ChorusDb): Promise<Handoff[]> =>
  db.handoffs.where('state').anyOf(['proposed', 'accepted']).toArray();

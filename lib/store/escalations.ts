import type { Escalation } from '../model/escalation.ts';
import type { ChorusDb } from './db.ts';

/** The newest escalation of each of these items. */
export async function escalationsOf(
  db: ChorusDb,
  itemIds: readonly string[],
): Promise<Map<string, Escalation>> {
  const rows = await db.escalations
    .where('snapshot.itemId')
    .anyOf([...itemIds])
    .toArray();
  rows.sort((a, b) => a.raisedAt - b.raisedAt);
  return new Map(rows.map(row => [row.snapshot.itemId, row]));
}

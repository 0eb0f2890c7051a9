import type { ItemEvent } from '../model/event.ts';
import type { ChorusDb } from './db.ts';

/** The latest uses of scripts on this workspace, newest first. */
export async function latestUses(db: ChorusDb, limit: number): Promise<ItemEvent[]> {
  const of = (kind: ItemEvent['kind']) => latestOfKind(db, kind, limit);
  const uses = (await Promise.all([of('inserted'), of('copied')])).flat();
  return uses.toSorted((a, b) => b.at - a.at).slice(0, limit);
}

/** The latest events of one kind, newest first. */
export const latestOfKind = (db: ChorusDb, kind: ItemEvent['kind'], limit: number): Promise<ItemEvent[]> =>
  db.events.where('[kind+at]').between([kind, -Infinity], [kind, Infinity]).reverse().limit(limit).toArray();

export const eventsOf = (db: ChorusDb, itemId: string): Promise<ItemEvent[]> =>
  db.events.where('itemId').equals(itemId).toArray();

const USES = ['inserted', 'copied', 'sent'] as const satisfies readonly ItemEvent['kind'][];

/** Every use of a script, and what was seen sent of it, at or after an instant; in no order. */
export const usesSince = async (db: ChorusDb, instant: number): Promise<ItemEvent[]> =>
  (
    await Promise.all(
      USES.map(kind =>
        db.events.where('[kind+at]').between([kind, instant], [kind, Infinity], true, true).toArray(),
      ),
    )
  ).flat();

import { DAY } from '../../base/clock.ts';
import type { ItemEvent } from '../../model/event.ts';
import { usesSince } from '../../store/events.ts';
import type { Core } from '../core.ts';

/** Longest stretch that is looked at, ms. */
const LONGEST = 90 * DAY;

/** The uses of scripts of the last three months: read anew only once something happened, because every script that is opened asks. */
export function openLog({ db, clock }: Core): () => Promise<ItemEvent[]> {
  let held: { count: number; day: number; events: Promise<ItemEvent[]> } | undefined;
  return async () => {
    const [count, day] = [await db.events.count(), Math.floor(clock() / DAY)];
    if (held?.count !== count || held.day !== day)
      held = { count, day, events: usesSince(db, clock() - LONGEST) };
    return held.events;
  };
}

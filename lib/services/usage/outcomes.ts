import { SECOND } from '../../base/clock.ts';
import type { ItemEvent } from '../../model/event.ts';
import type { Item } from '../../model/item.ts';
import { authorOf } from '../../rules/customer/without-person.ts';
import type { Outcome } from '../../rules/usage/figures.ts';
import { customersById } from '../../store/customers.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import { commentsAsked } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { tookMs } from '../items/today.ts';
import { verdictsOf } from '../items/verdict.ts';
import type { Scene } from '../scene.ts';

/** Most items that are looked up for one script, the latest: enough for every share, and soon done. */
export const MOST_ITEMS = 400;

interface Use {
  item: Item;
  /** Of the first use on it. */
  at: number;
  accountId: string;
}

/** What came of the items on which a script was used: of each the first use counts. */
export async function outcomesOf(
  core: Core,
  scene: Scene,
  events: readonly ItemEvent[],
): Promise<{ outcomes: Outcome[]; isPart: boolean }> {
  const first = new Map<string, ItemEvent>();
  for (const event of events.filter(({ kind }) => kind !== 'sent').toSorted((a, b) => b.at - a.at))
    first.set(event.itemId, event);
  const latest = [...first.values()].slice(0, MOST_ITEMS);
  const known = await commentsAsked(
    core.db,
    latest.map(({ itemId }) => itemId),
  );
  const uses = known.flatMap(({ id, item }): Use[] => {
    const event = first.get(id);
    return event ? [{ item, at: event.at, accountId: event.accountId ?? '' }] : [];
  });
  return { outcomes: await judged(core, scene, uses), isPart: first.size > latest.length };
}

async function judged(core: Core, scene: Scene, uses: readonly Use[]): Promise<Outcome[]> {
  const items = uses.map(({ item }) => item);
  const [verdicts, handoffs, customers] = await Promise.all([
    verdictsOf(core, scene, items),
    handoffsOf(core.db, items),
    customersById(
      core.db,
      items.flatMap(item => authorOf(item) ?? []),
    ),
  ]);
  return uses.map(({ item, at, accountId }, index) => {
    const verdict = verdicts[index];
    const standing = customers.get(authorOf(item) ?? '')?.stages[accountId];
    const handoff = handoffs.get(item.id);
    return {
      accountId,
      inTime: !verdict || verdict.state === 'unknown' ? undefined : verdict.state === 'met',
      tookMs: verdict && tookMs(item, verdict.wait, scene)[0],
      // The script itself leads to its stage at the very moment at which it is used.
      movedOn: standing !== undefined && standing.at > at + SECOND,
      handedOver: handoff !== undefined && handoff.state !== 'declined' && handoff.proposedAt >= at,
    };
  });
}

import type { Flag } from '../../model/flag.ts';
import type { Item } from '../../model/item.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import { mergeItem } from '../../rules/item/merge.ts';
import type { Change } from '../../store/change.ts';
import { itemById, openItemsOfPosts, sightingsById } from '../../store/items.ts';
import { type Core, write } from '../core.ts';
import { labelled } from '../labelled.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { eventOf } from './events.ts';

type EventKind = Parameters<typeof eventOf>[0];

/** An operator says that it is answered, on the phone or elsewhere. One answer is for all that a customer wrote in a row. */
export const markAnswered = (core: Core, id: string): Promise<void> =>
  mark(
    core,
    id,
    'marked-answered',
    (item, { now, member, policy }) => {
      if (item.answer) return undefined;
      const by = { memberId: member.id, policyVersion: policy.version, ...accountOf(item) };
      return { answer: { at: now, how: 'marked', ...by } };
    },
    { alsoOf: item => waitingBeside(core, item) },
  );

/**
 * It waits again: the answers so far no longer count. What was only ticked off by mistake has waited all the time; what was answered
 * waits anew.
 */
export const reopen = (core: Core, id: string): Promise<void> =>
  mark(core, id, 'reopened', ({ answer }, { now }) => {
    const at = Math.max(now, answer?.at ?? 0);
    return answer && { reopenedAt: at, ...(answer.how === 'reply-seen' ? { restartedAt: at } : {}) };
  });

/** A person says what it is; the flagger then keeps its hands off. */
export const setFlag = (core: Core, id: string, flag: Flag | undefined): Promise<void> =>
  mark(
    core,
    id,
    'flag-set',
    (item, { now }) => {
      const labels = flag ? [flag, ...item.labels.filter(label => label !== flag)] : [];
      return { labels, labelsByHand: true, labelledAt: Math.max(now, item.labelledAt + 1) };
    },
    { detail: item => `${item.labels[0] ?? 'none'}>${flag ?? 'none'}` },
  );

/** A person says that it counts for a goal, or does not. */
export const flipCounted = (core: Core, id: string, flag: Flag, counts: boolean): Promise<void> =>
  mark(
    core,
    id,
    'counted',
    ({ counted }, { now, member }) => ({
      counted: { in: counts, flag, at: Math.max(now, (counted?.at ?? 0) + 1), memberId: member.id },
    }),
    { detail: () => `${flag} ${counts ? 'in' : 'out'}` },
  );

/** A person says that it is pinned, where the page does not show it. */
export const markPinned = (core: Core, id: string): Promise<void> =>
  mark(core, id, 'pinned', ({ pin }, { now, member }) =>
    pin ? undefined : { pin: { at: now, how: 'hand', memberId: member.id } },
  );

async function waitingBeside(core: Core, item: Item): Promise<Item[]> {
  if (!isConversation(item.post)) return [];
  const open = await openItemsOfPosts(core.db, [{ platform: item.platform, key: item.post.key }]);
  return open.filter(one => one.id !== item.id && one.accountId === item.accountId);
}

const accountOf = ({ accountId }: Item) => (accountId === undefined ? {} : { accountId });

interface More {
  detail?(item: Item): string;
  /** What else the same deed changes. */
  alsoOf?(item: Item): Promise<Item[]>;
}

/**
 * Changes an item and notes the event, in one transaction, on the row that bears the item's id. `change` sees all sightings as one, and
 * answers undefined when it is so already.
 */
async function mark(
  core: Core,
  id: string,
  kind: EventKind,
  change: (item: Item, scene: Scene) => Partial<Item> | undefined,
  { detail, alsoOf }: More = {},
): Promise<void> {
  const scene = await sceneOf(core);
  if (!scene) return;
  await write(core, async () => {
    const item = await itemById(core.db, id);
    const found = item ? [item, ...((await alsoOf?.(item)) ?? [])] : [];
    const items = found.map(one => labelled(one, scene));
    const rows = await sightingsById(
      core.db,
      items.map(one => one.id),
    );
    return items.flatMap((one, index): Change[] => {
      const [row, changed] = [rows[index], change(one, scene)];
      if (!row || !changed) return [];
      const next = mergeItem(row, { ...row, ...changed, updatedAt: Math.max(scene.now, row.updatedAt + 1) });
      const more = { ...accountOf(one), ...(detail ? { detail: detail(one) } : {}) };
      return [
        { kind: 'item', row: next },
        { kind: 'event', row: eventOf(kind, one.id, scene, more) },
      ];
    });
  });
}

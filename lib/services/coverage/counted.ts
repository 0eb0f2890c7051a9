import type { CoverageRow } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Item } from '../../model/item.ts';
import type { CoverageGoal } from '../../model/policy.ts';
import { type CountedItem, countItems } from '../../rules/coverage/count.ts';
import { surfaceKind } from '../../rules/item/surface-kind.ts';
import { escalationsOf } from '../../store/escalations.ts';
import { handoffsOf } from '../../store/handoffs.ts';
import type { Core } from '../core.ts';
import { labelled } from '../labelled.ts';
import type { Scene } from '../scene.ts';

/** One goal of an account with all items, counted or not. */
export interface GoalCount {
  goal: CoverageGoal;
  counted: CountedItem[];
}

/**
 * For each goal of the account's role, which of these items count: what stands under its own posts, and what was handed over to it.
 * Coverage is about comments: messages have their own clock.
 */
export async function countFor(
  core: Core,
  scene: Scene,
  account: Account,
  items: readonly Item[],
  since?: number,
): Promise<GoalCount[]> {
  const goals = scene.policy.coverage.filter(({ role }) => role === account.role);
  if (goals.length === 0) return [];
  const all = items
    .filter(item => surfaceKind(item.surface) === 'comment')
    .map(item => labelled(item, scene));
  // Of most comments the flag says enough.
  const inQuestion = all.filter(({ labels }) => goals.some(({ flag }) => labels.includes(flag)));
  const [handoffs, escalations] = await Promise.all([
    handoffsOf(core.db, inQuestion),
    escalationsOf(core.db, inQuestion),
  ]);
  const handed = [...handoffs].filter(
    ([, { state, fromAccountId }]) => state !== 'declined' && fromAccountId === account.id,
  );
  const handedOver = new Set(handed.map(([id]) => id));
  const raised = new Set([...escalations].filter(([, { state }]) => state === 'open').map(([id]) => id));
  const its = all.flatMap(item => asDutyOf(account, item, handoffs.get(item.id)));
  return goals.map(goal => ({
    goal,
    counted: countItems(its, { accountId: account.id, flag: goal.flag, since, handedOver, raised }),
  }));
}

/** None where it is no duty of this account; answered where its operator says that what came to it is done. */
function asDutyOf({ id }: Account, item: Item, handoff: Handoff | undefined): Item[] {
  if (item.accountId === id) return [item];
  if (!handoff || handoff.state === 'declined' || handoff.toAccountId !== id) return [];
  if (item.answer || handoff.state !== 'done') return [item];
  return [{ ...item, answer: { at: handoff.endedAt ?? handoff.updatedAt, how: 'marked', accountId: id } }];
}

/** As a screen lists it; texts may be as long as a page likes. */
export const rowOf = ({ item, answered, excluded }: CountedItem, byHand = false): CoverageRow => ({
  id: item.id,
  authorName: item.author.name,
  text: item.text.slice(0, 300),
  answered,
  ...(excluded ? { excluded } : {}),
  byHand,
});

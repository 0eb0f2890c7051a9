import { waitAt } from '../../lib/rules/sla/at.ts';
import { isRunning, urgency } from '../../lib/rules/sla/urgency.ts';
import type { HandoffView, ItemView, PromiseView } from '../../lib/state/views.ts';

/** Something with a deadline that is mine: an item to answer, a handoff to me, a message that was promised. */
export type Due = { at: number; id: string } & (
  | { kind: 'item'; item: ItemView }
  | { kind: 'handoff'; view: HandoffView }
  | { kind: 'promise'; view: PromiseView }
);

/** What is mine and still runs, the one with the least time left first. An item that was handed to me stands once, as the handoff. */
export function dueList(
  items: readonly ItemView[],
  handoffs: readonly HandoffView[],
  promises: readonly PromiseView[],
): Due[] {
  const running = handoffs.filter(
    ({ forMe, handoff }) => forMe && (handoff.state === 'proposed' || handoff.state === 'accepted'),
  );
  const handed = new Set(running.map(({ handoff }) => handoff.snapshot.itemId));
  const own = items.filter(item => isForMe(item) && isRunning(item.wait) && !handed.has(item.id));
  const owed = promises.filter(({ wait }) => isRunning(wait));
  return [
    ...own.map(item => ({ kind: 'item' as const, id: item.id, at: urgency(item.wait), item })),
    ...running.map(view => ({ kind: 'handoff' as const, id: view.handoff.id, at: view.handoff.dueAt, view })),
    ...owed.map(view => ({ kind: 'promise' as const, id: view.promise.id, at: urgency(view.wait), view })),
  ].toSorted((a, b) => a.at - b.at);
}

/** To be answered, or to be handed over or reported within its time: the toolbar counts both. */
const isForMe = ({ mine, duty }: ItemView): boolean => mine || duty === 'steer' || duty === 'escalate';

export const GROUPS = ['risk', 'waiting', 'handed', 'promised'] as const;
export type Group = (typeof GROUPS)[number];

/** In which group of the popup it stands. `now` UTC ms: what comes near its limit moves without being asked for again. */
export function groupOf(due: Due, now: number): Group {
  if (due.kind === 'promise') return 'promised';
  if (due.kind === 'handoff') return 'handed';
  return waitAt(due.item.wait, now).state === 'waiting' ? 'waiting' : 'risk';
}

import { isRunning, urgency } from '../../lib/rules/sla/urgency.ts';
import type { HandoffView, ItemView } from '../../lib/state/views.ts';

/** Something with a deadline that is mine: an item to answer or a handoff to me. */
export type Due = { at: number; id: string } & (
  | { kind: 'item'; item: ItemView }
  | { kind: 'handoff'; view: HandoffView }
);

/** What is mine and still runs, the one with the least time left first. An item that was handed to me stands once, as the handoff. */
export function dueList(items: readonly ItemView[], handoffs: readonly HandoffView[]): Due[] {
  const running = handoffs.filter(
    ({ forMe, handoff }) => forMe && (handoff.state === 'proposed' || handoff.state === 'accepted'),
  );
  const handed = new Set(running.map(({ handoff }) => handoff.snapshot.itemId));
  const own = items.filter(item => item.mine && isRunning(item.wait) && !handed.has(item.id));
  return [
    ...own.map(item => ({ kind: 'item' as const, id: item.id, at: urgency(item.wait), item })),
    ...running.map(view => ({ kind: 'handoff' as const, id: view.handoff.id, at: view.handoff.dueAt, view })),
  ].toSorted((a, b) => a.at - b.at);
}

import type { HandoffView } from '../../lib/state/views.ts';

/** How many ended handoffs stay in sight; the desk has them all. */
const ENDED_SHOWN = 20;

const isOpen = ({ handoff }: HandoffView): boolean =>
  handoff.state === 'proposed' || handoff.state === 'accepted';

/** What came to me and what I passed on, by due time; then what ended, newest first. One that is both stands under "to me". */
export function sorted(views: readonly HandoffView[]) {
  const open = views.filter(isOpen).toSorted((a, b) => a.handoff.dueAt - b.handoff.dueAt);
  return {
    toMe: open.filter(view => view.forMe),
    fromMe: open.filter(view => view.fromMe && !view.forMe),
    ended: views
      .filter(view => !isOpen(view) && (view.forMe || view.fromMe))
      .toSorted((a, b) => b.handoff.updatedAt - a.handoff.updatedAt)
      .slice(0, ENDED_SHOWN),
  };
}

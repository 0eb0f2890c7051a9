import { t } from '../../lib/locales/index.ts';
import { isRunning } from '../../lib/rules/sla/urgency.ts';
import type { ItemView } from '../../lib/state/views.ts';
import { element } from './elements.ts';

/** What a button of a mark does; also its key in messages and tests. */
export type MarkDeed =
  | 'flag'
  | 'scripts'
  | 'hand-over'
  | 'raise'
  | 'not-crisis'
  | 'mark-answered'
  | 'reopen'
  | 'keep'
  | 'pinned';

interface ButtonSpec {
  deed: MarkDeed;
  label: string;
  look: 'primary' | 'plain' | 'ghost' | 'late';
}

/** The buttons that make sense for an item now, most likely first. */
export const markButtons = (view: ItemView): HTMLElement[] => [...pinned(view), ...specs(view)].map(button);

const pinned = ({ pin }: ItemView): ButtonSpec[] =>
  pin === 'due' ? [{ deed: 'pinned', label: t('note.pinned'), look: 'plain' }] : [];

function specs(view: ItemView): ButtonSpec[] {
  if (view.escalation?.state === 'open') return [];
  if (view.duty === 'escalate' && !view.escalation) {
    const raise: ButtonSpec = { deed: 'raise', label: t('note.raise'), look: 'late' };
    if (!view.labels.includes('crisis'))
      return [raise, { deed: 'scripts', label: t('note.scripts'), look: 'plain' }];
    return [raise, { deed: 'not-crisis', label: t('note.not-crisis'), look: 'ghost' }];
  }
  if (view.wait.state === 'answered') {
    const keep: ButtonSpec = { deed: 'keep', label: t('note.keep'), look: 'ghost' };
    return [...(view.replied ? [keep] : []), { deed: 'reopen', label: t('note.reopen'), look: 'ghost' }];
  }
  const scripts: ButtonSpec = { deed: 'scripts', label: t('note.scripts'), look: 'plain' };
  const done: ButtonSpec[] = isRunning(view.wait)
    ? [{ deed: 'mark-answered', label: t('note.mark-answered'), look: 'ghost' }]
    : [];
  if (view.steer && !isHandedOver(view)) {
    const label = t('note.hand-over', { name: view.steer.accountName });
    return [{ deed: 'hand-over', label, look: 'primary' }, scripts, ...done];
  }
  return [scripts, ...done];
}

const isHandedOver = (view: ItemView): boolean =>
  view.handoff !== undefined && view.handoff.state !== 'declined';

function button({ deed, label, look }: ButtonSpec): HTMLElement {
  const made = element('button', `btn ${look}`, label);
  made.setAttribute('name', deed);
  made.setAttribute('type', 'button');
  if (deed === 'scripts' || deed === 'hand-over') made.setAttribute('aria-haspopup', 'menu');
  return made;
}

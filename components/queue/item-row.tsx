import { clockTime } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { ItemView } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { RoleBadge } from '../ui/role-badge.tsx';
import { WaitText } from '../ui/wait-text.tsx';
import { FlagChoice } from './flag-choice.tsx';

interface ItemRowProps {
  item: ItemView;
  selected: boolean;
  show(item: ItemView): void;
  markAnswered(item: ItemView): void;
}

/** One waiting item: how long is left, who, what they said, and what to do. */
export function ItemRow({ item, selected, show, markAnswered }: ItemRowProps) {
  // Only the chosen row's buttons are in the tab order: a list of 50 must not be 100 stops.
  const tabIndex = selected ? 0 : -1;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list */}
      <div role="gridcell">
        <div className="queue-head">
          <WaitText wait={item.wait} left />
          <span className="queue-author">{item.authorName}</span>
          {item.role ? <RoleBadge role={item.role} /> : null}
          <span className="c-grow" />
          <FlagChoice item={item} tabIndex={tabIndex} />
        </div>
        <p className="queue-text">{item.text}</p>
        {selected && item.why ? <p className="queue-why">{item.why}</p> : null}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus */}
      <div role="gridcell" className="queue-foot">
        <span className="queue-where">{whereWords(item)}</span>
        <span className="queue-deeds">
          <Button small tabIndex={tabIndex} onClick={() => markAnswered(item)}>
            {t('queue.mark')}
          </Button>
          <Button kind="main" small tabIndex={tabIndex} onClick={() => show(item)}>
            {t('queue.go')}
          </Button>
        </span>
      </div>
    </>
  );
}

/** `转交 KOE · 小红书 · 小鹿实测`: what is to happen with it and where it stands. */
function whereWords(item: ItemView): string {
  return [dutyWords(item), t(`platform.${item.platform}`), item.accountName].filter(Boolean).join(' · ');
}

function dutyWords(item: ItemView): string {
  const { handoff, escalation } = item;
  if (escalation?.state === 'open') return t('queue.raised', { clock: clockTime(escalation.raisedAt) });
  if (handoff) {
    return t('queue.handed', { name: handoff.toAccountName, state: t(`handoff.${handoff.state}`) });
  }
  if (item.steer) return t('queue.steer', { role: t(`role.${item.steer.role}`) });
  return item.duty === 'answer' ? '' : t(`duty.${item.duty}`);
}

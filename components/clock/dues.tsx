import { useId } from 'react';
import { groupBy } from '../../lib/base/group-by.ts';
import { t } from '../../lib/locales/index.ts';
import { useNow } from '../../lib/state/now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { type Due, GROUPS, type Group, groupOf } from './due-list.ts';
import { DueRow, UrgentDue } from './due-row.tsx';

/** How many of a group stand in the popup. */
const SHOWN = 3;

/** The most urgent one large, the others in groups; each counts all that belong to it. */
export function Dues({ dues }: { dues: readonly Due[] }) {
  const now = useNow();
  const [first] = dues;
  if (!first) return <EmptyState title={t('popup.calm')} text={t('popup.calm-text')} />;
  const all = groupBy(dues, due => groupOf(due, now));
  return (
    <>
      <UrgentDue due={first} />
      {GROUPS.map(group => (
        <DueGroup key={group} group={group} dues={all.get(group) ?? []} first={first} />
      ))}
    </>
  );
}

function DueGroup({ group, dues, first }: { group: Group; dues: readonly Due[]; first: Due }) {
  const id = useId();
  const others = dues.filter(due => due !== first);
  if (others.length === 0) return null;
  const hidden = others.length - SHOWN;
  return (
    <section className="pop-group">
      <h2 id={id}>
        {t(`popup.group.${group}`)}
        <span className="c-count">{dues.length}</span>
      </h2>
      <ul className="pop-next" aria-labelledby={id}>
        {others.slice(0, SHOWN).map(due => (
          <li key={due.id}>
            <DueRow due={due} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p className="pop-more">{t('popup.more', { n: hidden })}</p> : null}
    </section>
  );
}

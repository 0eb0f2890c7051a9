import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useNameOf } from '../../../lib/state/session.ts';
import type { FactChangeView } from '../../../lib/state/views.ts';
import { ChangeLine } from '../../facts/change-line.tsx';

interface ChangeListProps {
  changes: readonly FactChangeView[];
  /** Of several facts: each change says of which. */
  named?: boolean;
}

/** What was changed when, by whom and why, and who has read it. */
export function ChangeList({ changes, named = false }: ChangeListProps) {
  const now = useNow();
  const nameOf = useNameOf();
  return (
    <ul className="facts-changes">
      {changes.map(({ change, readers }) => (
        <li key={change.id}>
          {named ? <span className="facts-name">{change.after.name} </span> : null}
          <ChangeLine change={change} />
          {change.why ? <p>{change.why}</p> : null}
          <p className="c-quiet">
            {t('must-read.by', { who: nameOf(change.memberId), when: momentText(change.at, now) })}
          </p>
          {readers ? <ReadersLine {...readers} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Who has not is said first: they are whom one has to speak to. */
function ReadersLine({ read, unread }: NonNullable<FactChangeView['readers']>) {
  const nameOf = useNameOf();
  const names = (ids: readonly string[]) => ids.map(nameOf).join('、');
  const all = read.length + unread.length;
  return (
    <p className="facts-readers">
      <span className={unread.length > 0 ? 'facts-waiting' : 'facts-done'}>
        {unread.length > 0 ? t('facts.read-by', { done: read.length, all }) : t('facts.read-all')}
      </span>
      {unread.length > 0 ? <> · {t('facts.unread-by', { names: names(unread) })}</> : null}
      {read.length > 0 ? (
        <> · {t('facts.read-names', { names: names(read.map(({ memberId }) => memberId)) })}</>
      ) : null}
    </p>
  );
}

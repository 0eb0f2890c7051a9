import { t } from '../../../lib/locales/index.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useUsageTable } from '../../../lib/state/usage.ts';
import type { UsageDays, UsageLine } from '../../../lib/state/views.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RoleBadge } from '../../ui/role-badge.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { Share } from './share.tsx';
import { ageWords, lastWords } from './usage-words.ts';

/** Beyond these nobody compares one with the other. */
const MOST = 100;

/** Every script with how it is used, the most used first. */
export function UsesTable({ days }: { days: UsageDays }) {
  const table = useUsageTable(days);
  if (table.isError) {
    const again = { word: t('error.retry'), go: () => void table.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  if (!table.data) return <WaitingRows />;
  const used = table.data.filter(({ uses }) => uses > 0);
  const rest = table.data.length - Math.min(used.length, MOST);
  if (used.length === 0) return <EmptyState title={t('usage.unused-title')} text={t('usage.unused-text')} />;
  return (
    <>
      <table className="use-table">
        <caption className="c-hidden">{t('usage.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('usage.script')}</th>
            <th scope="col">{t('usage.uses')}</th>
            <th scope="col">{t('usage.edited')}</th>
            <th scope="col">{t('usage.last')}</th>
            <th scope="col">{t('usage.age')}</th>
          </tr>
        </thead>
        <tbody>
          {used.slice(0, MOST).map(line => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className="c-quiet use-note">{t('usage.rest', { n: rest })}</p> : null}
    </>
  );
}

function Line({ line }: { line: UsageLine }) {
  const go = useDeskView(view => view.go);
  const now = useNow();
  return (
    <tr>
      <th scope="row">
        <button type="button" className="use-link" onClick={() => go('scripts', line.id)}>
          {line.title}
        </button>{' '}
        {line.roles.slice(0, 2).map(role => (
          <RoleBadge key={role} role={role} />
        ))}
      </th>
      <td>{line.uses}</td>
      <td>
        <Share part={line.edited} whole={line.sent} />
      </td>
      <td>{lastWords(line.lastAt, now)}</td>
      <td>{ageWords(line.since, now)}</td>
    </tr>
  );
}

import { t } from '../../../lib/locales/index.ts';
import type { UsageFigures, UsageOutcomes, UsageSheet } from '../../../lib/state/views.ts';
import { RoleBadge } from '../../ui/role-badge.tsx';
import { Share } from './share.tsx';
import { tookWords } from './usage-words.ts';

const COLUMNS = ['uses', 'edited', 'median', 'in-time', 'moved', 'handed'] as const;

/** By account, and all of them together where there are several. */
export function AccountsTable({ sheet: { rows, total } }: { sheet: UsageSheet }) {
  return (
    <div className="use-wide">
      <table className="use-table">
        <caption className="c-hidden">{t('usage.card')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('usage.account')}</th>
            {COLUMNS.map(column => (
              <th key={column} scope="col" title={t(`usage.column.${column}`)}>
                {t(`usage.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.accountId}>
              <th scope="row">
                {row.accountName || t('usage.gone-account')} {row.role ? <RoleBadge role={row.role} /> : null}
              </th>
              <Cells figures={row} />
            </tr>
          ))}
          {rows.length > 1 ? (
            <tr>
              <th scope="row">{t('usage.all')}</th>
              <Cells figures={total} />
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

const Cells = ({ figures }: { figures: UsageFigures & UsageOutcomes }) => (
  <>
    <td>{figures.uses}</td>
    <td>
      <Share part={figures.edited} whole={figures.sent} />
    </td>
    <td>{tookWords(figures.medianMs)}</td>
    <td>
      <Share part={figures.inTime} whole={figures.timed} />
    </td>
    <td>{figures.movedOn}</td>
    <td>{figures.handedOver}</td>
  </>
);

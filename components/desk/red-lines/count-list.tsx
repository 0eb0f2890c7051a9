import { t } from '../../../lib/locales/index.ts';
import { useDraftCounts } from '../../../lib/state/drafts.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';

const DAYS = 30;

/** How often operators dismissed or overrode which rule, and why: a rule that is always dismissed is a bad rule. */
export function CountList() {
  const counts = useDraftCounts(DAYS);
  return (
    <section className="lines-card" aria-label={t('lines.counts')}>
      <h3>{t('lines.counts-of', { n: DAYS })}</h3>
      {counts.isPending ? <WaitingRows count={2} /> : null}
      {counts.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void counts.refetch() }} />
      ) : null}
      {counts.data?.length === 0 ? <p className="c-quiet">{t('lines.counts-empty')}</p> : null}
      {counts.data && counts.data.length > 0 ? (
        <table className="lines-counts">
          <thead>
            <tr>
              <th scope="col">{t('lines.rule')}</th>
              <th scope="col">{t('lines.dismissed')}</th>
              <th scope="col">{t('lines.overridden')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.data.map(({ rule, dismissed, overridden, whys }) => (
              <tr key={rule}>
                <th scope="row">
                  {t(`drafts.rule.${rule}`)}
                  {whys.length > 0 ? <span className="c-quiet">{whys.join(' / ')}</span> : null}
                </th>
                <td>{dismissed}</td>
                <td>{overridden}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}

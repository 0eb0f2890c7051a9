import { t } from '../../../lib/locales/index.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { FACT_FILTERS, useFactsView } from '../../../lib/state/facts-view.ts';
import { useNow } from '../../../lib/state/now.ts';
import { useMay } from '../../../lib/state/session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { FactCells } from './fact-cells.tsx';
import { type FactRow, fitting, found } from './fact-rows.ts';

const LIST = 'facts-list';

/** The list with its search and filters. */
export function FactColumn({ rows }: { rows: readonly FactRow[] }) {
  const { query, filter, search } = useFactsView();
  const { openId, go } = useDeskView();
  const now = useNow();
  const mayWrite = useMay('write-library');
  const shown = found(fitting(rows, filter, now), query);
  const selected = shown.findIndex(({ fact }) => fact.id === openId);
  return (
    <section className="facts-column" aria-label={t('facts.list')}>
      <div className="facts-top">
        <h2>{t('desk.room.facts')}</h2>
        {mayWrite ? (
          <Button kind="main" small onClick={() => go('facts', 'new')}>
            {t('facts.new')}
          </Button>
        ) : null}
      </div>
      <input
        type="search"
        className="c-input facts-search"
        aria-label={t('facts.search')}
        placeholder={t('facts.search-hint')}
        value={query}
        onChange={event => search(event.target.value)}
      />
      <Filters rows={rows} now={now} />
      {shown.length > 0 ? (
        <RowList
          id={LIST}
          label={t('facts.list')}
          rows={shown}
          keyOf={({ fact }) => fact.id}
          selected={selected < 0 ? undefined : selected}
          onSelect={index => {
            const next = shown[index];
            if (next) go('facts', next.fact.id);
          }}
          render={row => <FactCells row={row} />}
        />
      ) : (
        <Nothing isEmpty={rows.length === 0} />
      )}
    </section>
  );
}

const Nothing = ({ isEmpty }: { isEmpty: boolean }) =>
  isEmpty ? (
    <EmptyState title={t('facts.empty-title')} text={t('facts.empty-text')} />
  ) : (
    <EmptyState title={t('facts.none-title')} text={t('facts.none-text')} />
  );

function Filters({ rows, now }: { rows: readonly FactRow[]; now: number }) {
  const { filter, show } = useFactsView();
  const counts = FACT_FILTERS.map(one => ({ one, count: fitting(rows, one, now).length }));
  // What fits nothing is no choice, unless it was chosen and has just run empty.
  const offered = counts.filter(({ one, count }) => count > 0 || one === 'all' || one === filter);
  return (
    <fieldset className="c-choices facts-filters">
      <legend className="c-hidden">{t('facts.filters')}</legend>
      <div>
        {offered.map(({ one, count }) => (
          <label key={one} className="c-chip">
            <input type="radio" name="fact-filter" checked={one === filter} onChange={() => show(one)} />
            <span>{t(`facts.filter.${one}`, { count })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { t } from '../../../lib/locales/index.ts';
import { useFactChanges } from '../../../lib/state/facts.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { ChangeList } from './change-list.tsx';
import { TypedList } from './typed-list.tsx';

const LATEST = 30;

/** Nothing is open: what was changed lately and by whom it was read, and where figures are still typed by hand. */
export function FactOverview() {
  const changes = useFactChanges(undefined, LATEST);
  return (
    <div className="facts-cards">
      <section className="facts-card" aria-label={t('facts.changes')}>
        <h3>{t('facts.changes')}</h3>
        {changes.isError ? (
          <Sentence
            text={t('error.load')}
            way={{ word: t('error.retry'), go: () => void changes.refetch() }}
          />
        ) : null}
        {changes.data?.length === 0 ? <p className="c-quiet">{t('facts.changes-none')}</p> : null}
        <ChangeList changes={changes.data ?? []} named />
      </section>
      <TypedList />
    </div>
  );
}

import { t } from '../../../lib/locales/index.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useFactChanges } from '../../../lib/state/facts.ts';
import { useMay } from '../../../lib/state/session.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeList } from './change-list.tsx';
import { StandingText } from './fact-cells.tsx';
import { contentOf } from './fact-draft.ts';
import { FactForm } from './fact-form.tsx';
import { FactPreview } from './fact-preview.tsx';
import { clashesOf, type FactRow } from './fact-rows.ts';
import { useFactDraft } from './use-fact-draft.ts';

const HISTORY = 50;

/** One fact: what it says, what that changes, and what it said. Without a row it is a new one. */
export function FactSheet({ row, rows }: { row: FactRow | undefined; rows: readonly FactRow[] }) {
  const go = useDeskView(view => view.go);
  const mayWrite = useMay('write-library');
  const kept = row?.fact;
  const writing = useFactDraft(kept);
  const content = { ...contentOf(writing.draft, kept), ...(kept ? { id: kept.id } : {}) };
  return (
    <article className="facts-sheet">
      <header className="facts-sheet-head">
        <h2>{kept?.name ?? t('facts.new-title')}</h2>
        {row ? <StandingText row={row} /> : null}
        <span className="c-grow" />
        <Button small onClick={() => go('facts')}>
          {t('facts.close')}
        </Button>
      </header>
      {clashesOf(content, rows).length > 0 ? (
        <p className="facts-clash">
          {t('facts.clash')}
          {'。'}
          {t('facts.clash-way')}
        </p>
      ) : null}
      {mayWrite ? null : <p className="c-quiet">{t('facts.read-only')}</p>}
      <div className="facts-cards">
        <FactForm kept={kept} writing={writing} rows={rows} readOnly={!mayWrite} />
        <div className="facts-more">
          <FactPreview fact={content} changed={writing.changed} />
          {kept ? <History factId={kept.id} /> : null}
        </div>
      </div>
    </article>
  );
}

function History({ factId }: { factId: string }) {
  const changes = useFactChanges(factId, HISTORY).data;
  return (
    <section className="facts-card" aria-label={t('facts.history')}>
      <h3>{t('facts.history')}</h3>
      {changes?.length === 0 ? <p className="c-quiet">{t('facts.history-none')}</p> : null}
      <ChangeList changes={changes ?? []} />
    </section>
  );
}

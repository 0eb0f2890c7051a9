import { t } from '../../../lib/locales/index.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { Button } from '../../ui/button.tsx';
import { UndoButton } from './import-history.tsx';

/** What an import came to, and the ways on. */
export function DoneStep() {
  const { outcome, reading, fileName, reset } = useImport();
  const go = useDeskView(view => view.go);
  if (outcome === undefined || outcome === 'broken' || !outcome.ok) return null;
  const { added, updated, drafts, stale, importId } = outcome;
  const isScripts = reading?.kind !== 'facts';
  return (
    <div className="sheets">
      <section className="desk-card sheets-done" aria-labelledby="sheets-done">
        <h2 id="sheets-done">{t('sheets.done')}</h2>
        <p role="status">
          {fileName} · {t('sheets.done.counts', { added, updated })}
        </p>
        {drafts > 0 ? <p>{t('sheets.done.drafts', { count: drafts })}</p> : null}
        {stale > 0 ? <p>{t('sheets.done.stale', { count: stale })}</p> : null}
        <div className="c-actions">
          <Button kind="main" onClick={() => go(isScripts ? 'scripts' : 'facts')}>
            {isScripts ? t('sheets.done.look') : t('sheets.done.look-facts')}
          </Button>
          <Button onClick={reset}>{t('sheets.done.more')}</Button>
          <UndoButton id={importId} />
        </div>
      </section>
    </div>
  );
}

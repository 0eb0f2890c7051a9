import { t } from '../../../lib/locales/index.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { type ImportHead, useImports, useUndoImport } from '../../../lib/state/sheets.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { failedWords } from './words.ts';

/** What was imported on this computer; each import can be taken back. */
export function ImportHistory() {
  const imports = useImports();
  return (
    <section className="desk-card" aria-labelledby="sheets-history">
      <h2 id="sheets-history">{t('sheets.history')}</h2>
      {imports.isPending ? <WaitingRows count={2} /> : null}
      {imports.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void imports.refetch() }} />
      ) : null}
      {imports.data?.length === 0 ? <p className="c-quiet">{t('sheets.history.none')}</p> : null}
      <ul className="sheets-history">
        {imports.data?.map(head => (
          <ImportRow key={head.id} head={head} />
        ))}
      </ul>
    </section>
  );
}

function ImportRow({ head }: { head: ImportHead }) {
  const when = new Date(head.at).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short' });
  return (
    <li>
      <span className="c-grow">
        <span className="c-name">{head.name}</span>
        <span className="c-quiet">
          {' '}
          · {t(`sheets.kind.${head.kind}`)} · {when} ·{' '}
          {t('sheets.history.counts', { added: head.added, updated: head.updated })}
          {head.drafts > 0 ? ` · ${t('sheets.history.drafts', { count: head.drafts })}` : ''}
        </span>
      </span>
      {head.undoneAt === undefined ? (
        <UndoButton id={head.id} label={t('sheets.undo.of', { name: head.name })} />
      ) : (
        <span className="c-quiet">{t('sheets.undone.at')}</span>
      )}
    </li>
  );
}

/** One click: what was added is retired, what was changed says again what it said. */
export function UndoButton({ id, label }: { id: string; label?: string }) {
  const undo = useUndoImport();
  const say = useNotice(view => view.say);
  const go = async () => {
    const done = await undo.mutateAsync({ importId: id }).catch(() => undefined);
    if (!done?.ok) return say(failedWords(done?.reason ?? 'broken'), 'problem');
    const { undone, kept } = done;
    say(kept > 0 ? t('sheets.undone.kept', { undone, kept }) : t('sheets.undone', { undone }));
  };
  return (
    <Button
      small
      disabled={undo.isPending || undo.data?.ok === true}
      aria-label={label}
      onClick={() => void go()}
    >
      {t('sheets.undo')}
    </Button>
  );
}

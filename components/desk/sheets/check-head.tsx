import { useMemo } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { Button } from '../../ui/button.tsx';
import { writtenCount } from './filter-rows.ts';
import { SaveFaulty } from './save-faulty.tsx';

/** The ways on from a check: back, the faulty rows as a file, and writing the others. */
export function CheckHead({ hasFaults }: { hasFaults: boolean }) {
  const { step, rows, onChanged, chosen, back, commit } = useImport();
  const count = useMemo(() => writtenCount(rows, onChanged, chosen), [rows, onChanged, chosen]);
  return (
    <div className="sheets-head">
      <h2 className="c-grow">{t('sheets.check.title')}</h2>
      {step === 'writing' ? (
        <Writing />
      ) : (
        <>
          <Button onClick={back}>{t('sheets.back')}</Button>
          {hasFaults ? <SaveFaulty /> : null}
          <Button kind="main" disabled={count === 0} onClick={() => void commit()}>
            {count === 0 ? t('sheets.commit.none') : t('sheets.commit', { count })}
          </Button>
        </>
      )}
    </div>
  );
}

/** Until the last part is handed over it can be stopped; what follows is one step. */
function Writing() {
  const { progress, cancel } = useImport();
  const say = useNotice(view => view.say);
  const stop = () => {
    cancel();
    say(t('sheets.stopped'));
  };
  return (
    <>
      <span role="status">{t('sheets.writing', progress)}</span>
      <progress value={progress.done} max={progress.all} aria-label={t('sheets.writing', progress)} />
      <Button disabled={progress.done === progress.all} onClick={stop}>
        {t('sheets.writing.stop')}
      </Button>
    </>
  );
}

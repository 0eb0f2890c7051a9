import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { libraryBook, libraryCsv, type WrittenFile } from '../../../lib/state/export-sheets.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { bookWords, wordsFor } from './sheet-words.ts';

const DAY_LENGTH = 10;
/** `Chorus 话术库 2026-11-01.xlsx`. */
const fileName = (kind: string, ending: string): string =>
  `${t('sheets.export.file')} ${kind}${new Date().toISOString().slice(0, DAY_LENGTH)}.${ending}`;

/** The library as files. */
export function ExportCard() {
  const [isBusy, setIsBusy] = useState(false);
  const [isBroken, setIsBroken] = useState(false);
  const save = (name: string, written: () => Promise<WrittenFile>) => async () => {
    setIsBusy(true);
    setIsBroken(false);
    await written()
      .then(file => saveFile({ name, ...file }))
      .catch(() => setIsBroken(true));
    setIsBusy(false);
  };
  const csv = (kind: 'scripts' | 'facts') =>
    save(fileName(`${t(`sheets.kind.${kind}`)} `, 'csv'), () => libraryCsv(kind, wordsFor));
  return (
    <section className="desk-card" aria-labelledby="sheets-export">
      <h2 id="sheets-export">{t('sheets.export')}</h2>
      <p className="sheets-about">{t('sheets.export.about')}</p>
      <div className="c-actions">
        <Button
          disabled={isBusy}
          onClick={save(fileName('', 'xlsx'), () => libraryBook(wordsFor, bookWords()))}
        >
          {t('sheets.export.book')}
        </Button>
        <Button disabled={isBusy} onClick={csv('scripts')}>
          {t('sheets.export.scripts')}
        </Button>
        <Button disabled={isBusy} onClick={csv('facts')}>
          {t('sheets.export.facts')}
        </Button>
      </div>
      {isBroken ? <Sentence text={t('error.load')} /> : null}
    </section>
  );
}

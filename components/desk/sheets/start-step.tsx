import { t } from '../../../lib/locales/index.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { useMay } from '../../../lib/state/session.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { ExportCard } from './export-card.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportHistory } from './import-history.tsx';
import { SampleButton } from './sample-button.tsx';
import { refusedWords } from './words.ts';

/** Choosing a file, taking the library along, and what was imported before. */
export function StartStep() {
  const mayImport = useMay('write-library');
  const refused = useImport(view => view.refused);
  return (
    <div className="sheets">
      <section className="desk-card" aria-labelledby="sheets-import">
        <h2 id="sheets-import">{t('sheets.import')}</h2>
        <p className="sheets-about">{mayImport ? t('sheets.import.about') : t('sheets.may-not')}</p>
        {mayImport ? (
          <>
            <FileDrop />
            {refused ? <Sentence text={refusedWords(refused.reason, refused.detail)} /> : null}
            <SampleButton />
          </>
        ) : null}
      </section>
      <ExportCard />
      {mayImport ? <ImportHistory /> : null}
    </div>
  );
}

import { t } from '../../../lib/locales/index.ts';
import { SHEET_KINDS } from '../../../lib/model/sheet-row.ts';
import { missingFields } from '../../../lib/rules/sheets/fields.ts';
import { type Reading, type Sheet, useImport } from '../../../lib/state/import-view.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { ColumnTable } from './column-table.tsx';
import { DefaultFields } from './default-fields.tsx';
import { fieldWord } from './sheet-words.ts';
import { failedWords, noteWords } from './words.ts';

/** Which table of the file, and what each of its columns is. */
export function MappingStep() {
  const { sheets, reading, fileName, outcome, check, reset } = useImport();
  const sheet = reading && sheets[reading.sheet];
  if (!reading || !sheet) return null;
  const missing = missingFields(reading.mapping, reading.kind);
  return (
    <div className="sheets">
      <div className="sheets-head">
        <h2 className="c-grow">{fileName}</h2>
        <Button onClick={reset}>{t('sheets.another')}</Button>
        <Button kind="main" disabled={missing.length > 0} onClick={() => void check()}>
          {t('sheets.check')}
        </Button>
      </div>
      <Notes sheet={sheet} />
      {outcome === 'broken' ? <Sentence text={failedWords('broken')} /> : null}
      {missing.length > 0 ? (
        <Sentence text={t('sheets.missing', { fields: missing.map(fieldWord).join('、') })} />
      ) : null}
      <section className="desk-card" aria-labelledby="sheets-mapping">
        <h3 id="sheets-mapping">{t('sheets.mapping')}</h3>
        <WhichTable reading={reading} sheets={sheets} />
        <p className="sheets-about">{t('sheets.mapping.about')}</p>
        <ColumnTable sheet={sheet} reading={reading} />
      </section>
      <DefaultFields reading={reading} hasMerged={sheet.merged.length > 0} />
    </div>
  );
}

function Notes({ sheet }: { sheet: Sheet }) {
  if (sheet.notes.length === 0) return null;
  return (
    <ul className="sheets-notes">
      {sheet.notes.map(note => (
        <li key={note.kind}>{noteWords(note)}</li>
      ))}
    </ul>
  );
}

function WhichTable({ reading, sheets }: { reading: Reading; sheets: readonly Sheet[] }) {
  const { chooseSheet, chooseKind } = useImport();
  const word = (index: string) => {
    const { name = '', rows = [] } = sheets[Number(index)] ?? {};
    return t('sheets.table.one', { name, count: rows.length });
  };
  return (
    <div className="sheets-which">
      <SelectField
        id="sheets-table"
        label={t('sheets.table')}
        values={sheets.map((_, index) => String(index))}
        value={String(reading.sheet)}
        word={word}
        onChange={index => chooseSheet(Number(index))}
      />
      <SelectField
        id="sheets-kind"
        label={t('sheets.kind')}
        values={SHEET_KINDS}
        value={reading.kind}
        word={kind => t(`sheets.kind.${kind}`)}
        onChange={chooseKind}
      />
    </div>
  );
}

import { t } from '../../../lib/locales/index.ts';
import { faultyRows } from '../../../lib/state/export-sheets.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { faultWords } from './words.ts';

/** The refused rows as they stand in the file, each with what is wrong: to be mended and imported again. */
export function SaveFaulty() {
  const { rows, sheets, reading } = useImport();
  const sheet = reading && sheets[reading.sheet];
  if (!sheet) return null;
  const save = () => {
    const cells = new Map(sheet.rows.map(row => [row.line, row.cells]));
    const faulty = rows.filter(row => row.faults.length > 0);
    const table = [
      [t('sheets.faulty.line'), t('sheets.faulty.why'), ...sheet.header],
      ...faulty.map(row => [
        String(row.line),
        row.faults.map(faultWords).join('\n'),
        ...(cells.get(row.line) ?? []),
      ]),
    ];
    saveFile({ name: `${t('sheets.faulty.file')}.csv`, ...faultyRows(table) });
  };
  return <Button onClick={save}>{t('sheets.save-faulty')}</Button>;
}

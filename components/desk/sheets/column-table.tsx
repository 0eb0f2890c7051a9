import { t } from '../../../lib/locales/index.ts';
import { fieldsOf, type SheetField } from '../../../lib/rules/sheets/fields.ts';
import { columnName, type Reading, type Sheet, useImport } from '../../../lib/state/import-view.ts';
import { fieldWord } from './sheet-words.ts';

/** Rows that show what stands in a column. */
const EXAMPLES = 3;

/** Each column of the sheet with its first cells, and what it is taken for. */
export function ColumnTable({ sheet, reading }: { sheet: Sheet; reading: Reading }) {
  return (
    <table className="sheets-columns">
      <thead>
        <tr>
          <th scope="col">{t('sheets.column')}</th>
          <th scope="col">{t('sheets.examples')}</th>
          <th scope="col">{t('sheets.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.header.map((name, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may repeat
          <ColumnRow key={column} name={name} column={column} sheet={sheet} reading={reading} />
        ))}
      </tbody>
    </table>
  );
}

interface ColumnRowProps {
  name: string;
  column: number;
  sheet: Sheet;
  reading: Reading;
}

function ColumnRow({ name, column, sheet, reading }: ColumnRowProps) {
  const setColumn = useImport(view => view.setColumn);
  const examples = sheet.rows.flatMap(({ cells }) => cells[column]?.trim() || []).slice(0, EXAMPLES);
  const shown = name || t('sheets.column.unnamed', { name: columnName(column) });
  const fields = fieldsOf(reading.kind);
  return (
    <tr>
      <th scope="row">{shown}</th>
      <td className="sheets-examples">{examples.join(' / ')}</td>
      <td>
        <select
          className="c-input"
          aria-label={t('sheets.becomes.of', { column: shown })}
          value={reading.mapping[column] ?? ''}
          onChange={event =>
            setColumn(
              column,
              fields.find((field): field is SheetField => field === event.target.value),
            )
          }
        >
          <option value="">{t('sheets.column.none')}</option>
          {fields.map(field => (
            <option key={field} value={field}>
              {fieldWord(field)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

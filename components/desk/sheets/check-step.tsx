import { useMemo, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { ACTIONS } from '../../../lib/rules/sheets/match.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { RowList } from '../../ui/row-list.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { CheckHead } from './check-head.tsx';
import { CheckedCells } from './checked-cells.tsx';
import { countsOf, filtered, ROW_FILTERS, type RowFilter } from './filter-rows.ts';
import { failedWords } from './words.ts';

/** Every row of the file with what would become of it. Nothing is written before the button is pressed. */
export function CheckStep() {
  const { rows, sheets, reading, outcome } = useImport();
  const [picked, setPicked] = useState<RowFilter>();
  const [selected, setSelected] = useState<number>();
  const sheet = reading && sheets[reading.sheet];
  const cells = useMemo(() => new Map(sheet?.rows.map(row => [row.line, row.cells])), [sheet]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const filter = picked ?? (counts.faulty > 0 ? 'faulty' : 'all');
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  const failed = outcome === 'broken' ? 'broken' : outcome?.ok === false ? outcome.reason : undefined;
  return (
    <div className="sheets sheets-check">
      <CheckHead hasFaults={counts.faulty > 0} />
      {failed ? <Sentence text={failedWords(failed)} /> : null}
      <div className="sheets-head">
        <Filters counts={counts} filter={filter} onPick={setPicked} />
        {counts.changed > 0 ? <OnChanged /> : null}
      </div>
      {shown.length === 0 ? <p className="c-quiet">{t('sheets.rows.none')}</p> : null}
      <RowList
        id="sheets-rows"
        key={filter}
        label={t('sheets.rows')}
        rows={shown}
        keyOf={row => String(row.line)}
        selected={selected}
        onSelect={setSelected}
        render={row => <CheckedCells row={row} cells={cells.get(row.line)} />}
      />
    </div>
  );
}

function OnChanged() {
  const { onChanged, setOnChanged } = useImport();
  return (
    <SelectField
      id="sheets-on-changed"
      label={t('sheets.on-changed')}
      values={ACTIONS}
      value={onChanged}
      word={action => t(`sheets.action.${action}`)}
      onChange={setOnChanged}
    />
  );
}

interface FiltersProps {
  counts: Record<RowFilter, number>;
  filter: RowFilter;
  onPick(filter: RowFilter): void;
}

/** One of a few kinds of rows; those that there are none of are left out. */
function Filters({ counts, filter, onPick }: FiltersProps) {
  const shown = ROW_FILTERS.filter(one => one === 'all' || counts[one] > 0);
  return (
    <fieldset className="c-choices c-grow">
      <legend className="c-hidden">{t('sheets.filter')}</legend>
      <div>
        {shown.map(one => (
          <label key={one} className="c-chip">
            <input type="radio" name="sheets-filter" checked={one === filter} onChange={() => onPick(one)} />
            <span>{t(`sheets.count.${one}`, { count: counts[one] })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

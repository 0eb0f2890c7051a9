import { useMemo, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { ACTIONS } from '../../../lib/rules/sheets/match.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { Button } from '../../ui/button.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { CheckedCells } from './checked-cells.tsx';
import { countsOf, filtered, ROW_FILTERS, type RowFilter, writtenCount } from './filter-rows.ts';
import { SaveFaulty } from './save-faulty.tsx';
import { failedWords } from './words.ts';

/** Every row of the file with what would become of it. Nothing is written before the button is pressed. */
export function CheckStep() {
  const { step, rows, onChanged, chosen, outcome, sheets, reading } = useImport();
  const { back, commit, setOnChanged } = useImport();
  const [picked, setPicked] = useState<RowFilter>();
  const [selected, setSelected] = useState<number>();
  const sheet = reading && sheets[reading.sheet];
  const cells = useMemo(() => new Map(sheet?.rows.map(row => [row.line, row.cells])), [sheet]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const filter = picked ?? (counts.faulty > 0 ? 'faulty' : 'all');
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  const count = useMemo(() => writtenCount(rows, onChanged, chosen), [rows, onChanged, chosen]);
  const failed = outcome === 'broken' ? 'broken' : outcome?.ok === false ? outcome.reason : undefined;
  return (
    <div className="sheets sheets-check">
      <div className="sheets-head">
        <h2 className="c-grow">{t('sheets.check.title')}</h2>
        {step === 'writing' ? (
          <Writing />
        ) : (
          <>
            <Button onClick={back}>{t('sheets.back')}</Button>
            {counts.faulty > 0 ? <SaveFaulty /> : null}
            <Button kind="main" disabled={count === 0} onClick={() => void commit()}>
              {count === 0 ? t('sheets.commit.none') : t('sheets.commit', { count })}
            </Button>
          </>
        )}
      </div>
      {failed ? <Sentence text={failedWords(failed)} /> : null}
      <div className="sheets-head">
        <Filters counts={counts} filter={filter} onPick={setPicked} />
        {counts.changed > 0 ? (
          <SelectField
            id="sheets-on-changed"
            label={t('sheets.on-changed')}
            values={ACTIONS}
            value={onChanged}
            word={action => t(`sheets.action.${action}`)}
            onChange={setOnChanged}
          />
        ) : null}
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

/** Until the last part is handed over it can be stopped; what follows is one step. */
function Writing() {
  const { progress, cancel } = useImport();
  const isOver = progress.done === progress.all;
  return (
    <>
      <span role="status">{t('sheets.writing', progress)}</span>
      <progress value={progress.done} max={progress.all} aria-label={t('sheets.writing', progress)} />
      <Button disabled={isOver} onClick={cancel}>
        {t('sheets.writing.stop')}
      </Button>
    </>
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

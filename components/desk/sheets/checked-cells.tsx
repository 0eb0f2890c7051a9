import type { ReactNode } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { ImportedRow } from '../../../lib/model/sheet-row.ts';
import { actionOf, actionsFor, type MatchedRow } from '../../../lib/rules/sheets/match.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { faultWords, hintWords } from './words.ts';

/** One row of the file: its number, its words, how it stands to the library, and what is done with it. */
export function CheckedCells({ row, cells }: { row: MatchedRow; cells: readonly string[] | undefined }) {
  const [name, said] = row.row ? wordsOf(row.row) : ['', asWritten(cells)];
  return (
    <div className="sheets-row">
      <Cell className="sheets-line">{t('sheets.line', { line: row.line })}</Cell>
      <Cell className="c-grow">
        {name === '' ? null : <span className="c-name">{name}</span>}
        <span className="c-said">{said}</span>
        {row.faults.map((fault, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: faults of one row never move
          <span key={index} className="sheets-fault">
            {faultWords(fault)}
          </span>
        ))}
        {row.hints.map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} className="sheets-hint">
            {hintWords(hint)}
          </span>
        ))}
      </Cell>
      <Cell className="sheets-standing" standing={row.standing ?? 'faulty'}>
        {standingWords(row)}
      </Cell>
      <Cell className="sheets-action">
        <ActionChoice row={row} />
      </Cell>
    </div>
  );
}

interface CellProps {
  className: string;
  standing?: string;
  children: ReactNode;
}

const Cell = ({ className, standing, children }: CellProps) => (
  // biome-ignore lint/a11y/useSemanticElements: cell of the grid of rows
  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list
  <div role="gridcell" className={className} data-standing={standing}>
    {children}
  </div>
);

const wordsOf = (row: ImportedRow): [string, string] =>
  'body' in row ? [row.title, row.body] : [row.name, row.value];

/** A refused row is told by what stands in the file. */
const asWritten = (cells: readonly string[] = []): string =>
  cells
    .map(cell => cell.trim())
    .filter(Boolean)
    .join(' / ');

function standingWords({ standing, twinOf = 0 }: MatchedRow): string {
  if (standing === 'twin') return t('sheets.standing.twin', { line: twinOf });
  return t(`sheets.standing.${standing ?? 'faulty'}`);
}

function ActionChoice({ row }: { row: MatchedRow }) {
  const { onChanged, chosen, choose, step } = useImport();
  const actions = actionsFor(row);
  const action = actionOf(row, onChanged, chosen.get(row.line));
  if (action === undefined || row.standing === 'new') return null;
  return (
    <select
      className="c-input"
      aria-label={t('sheets.action.of', { line: row.line })}
      disabled={step === 'writing'}
      value={action}
      onChange={event => {
        const next = actions.find(one => one === event.target.value);
        if (next) choose(row.line, next);
      }}
    >
      {actions.map(one => (
        <option key={one} value={one}>
          {t(`sheets.action.${one}`)}
        </option>
      ))}
    </select>
  );
}

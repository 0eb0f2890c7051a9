import { actionOf, type MatchedRow, type RowAction } from '../../../lib/rules/sheets/match.ts';

export const ROW_FILTERS = ['all', 'new', 'changed', 'same', 'faulty', 'hinted'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

const FITS: Record<RowFilter, (row: MatchedRow) => boolean> = {
  all: () => true,
  new: row => row.standing === 'new',
  changed: row => row.standing === 'changed',
  same: row => row.standing === 'same' || row.standing === 'twin',
  faulty: row => row.faults.length > 0,
  hinted: row => row.hints.length > 0,
};

export const filtered = (rows: readonly MatchedRow[], filter: RowFilter): readonly MatchedRow[] =>
  filter === 'all' ? rows : rows.filter(FITS[filter]);

/** How many rows each filter shows. */
export const countsOf = (rows: readonly MatchedRow[]): Record<RowFilter, number> => {
  const counts: Record<RowFilter, number> = { all: 0, new: 0, changed: 0, same: 0, faulty: 0, hinted: 0 };
  for (const row of rows) for (const filter of ROW_FILTERS) if (FITS[filter](row)) counts[filter] += 1;
  return counts;
};

/** How many rows would be written. */
export const writtenCount = (
  rows: readonly MatchedRow[],
  onChanged: RowAction,
  chosen: ReadonlyMap<number, RowAction>,
): number =>
  rows.filter(row => {
    const action = actionOf(row, onChanged, chosen.get(row.line));
    return action === 'add' || action === 'update';
  }).length;

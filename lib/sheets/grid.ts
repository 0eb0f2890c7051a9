import { Refused } from './fault.ts';
import {
  MAX_CELL,
  MAX_COLUMNS,
  MAX_ROWS,
  MAX_TEXT,
  type Range,
  type Sheet,
  type SheetNote,
  type SheetRow,
} from './sheet.ts';

/** A table as a file holds it: rows of cells, blank ones and all. */
export interface Grid {
  name: string;
  rows: SheetRow[];
  merged?: Range[];
  notes?: SheetNote[];
}

/** `A`, `B` … `AA`: as spreadsheets name their columns. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/**
 * The sheet of a grid: the first row with at least two cells names the columns (what stands above is a heading), blank rows are left
 * out, and each row is as long as the header. Undefined where nothing stands below a header.
 */
export function sheetOf({ name, rows, merged = [], notes = [] }: Grid): Sheet | undefined {
  const full = rows.filter(row => row.cells.some(isFilled));
  const at = Math.max(
    0,
    full.findIndex(row => row.cells.filter(isFilled).length > 1),
  );
  const [header, ...below] = full.slice(at);
  if (!header) return undefined;
  const width = Math.max(...[header, ...below].map(row => lastFilled(row.cells) + 1));
  if (width > MAX_COLUMNS) throw new Refused('too-many-columns', name);
  if (below.length > MAX_ROWS) throw new Refused('too-many-rows', name);
  checkCells([header, ...below]);
  const names = padded(header.cells, width).map(cell => cell.trim());
  return {
    name,
    header: names,
    rows: below.map(row => ({ line: row.line, cells: padded(row.cells, width) })),
    merged,
    notes,
  };
}

const isFilled = (cell: string): boolean => cell.trim() !== '';
const lastFilled = (cells: readonly string[]): number => cells.findLastIndex(isFilled);
const padded = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => cleaned(cells[column] ?? ''));

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** One kind of line break, and nothing that no text needs. */
const cleaned = (cell: string): string => cell.replace(/\r\n?/g, '\n').replace(CONTROL, '');

function checkCells(rows: readonly SheetRow[]): void {
  let sum = 0;
  for (const { cells, line } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.length > MAX_CELL) throw new Refused('cell-too-long', `${columnName(column)}${line}`);
      sum += cell.length;
    }
  }
  if (sum > MAX_TEXT) throw new Refused('too-large');
}

/** The rows with each merged range filled with the value of its first cell: what a reader of the sheet sees. */
export function filledDown({ rows, merged }: Pick<Sheet, 'rows' | 'merged'>): SheetRow[] {
  const byLine = new Map(rows.map(row => [row.line, { ...row, cells: [...row.cells] }]));
  for (const range of merged) {
    const value = byLine.get(range.top)?.cells[range.left];
    if (value === undefined) continue;
    for (let line = range.top; line <= range.bottom && line - range.top <= MAX_ROWS; line++) {
      const row = byLine.get(line);
      if (row && row.cells[range.left] === '') row.cells[range.left] = value;
    }
  }
  return [...byLine.values()];
}

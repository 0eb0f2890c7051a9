import type { Result } from '../base/result.ts';

/** Most that is read of one file: what is beyond is refused before it costs anything. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 60;
export const MAX_CELL = 20_000;
/** Characters of all cells of one file together; a small archive can unpack to far more than it looks. */
export const MAX_TEXT = 40_000_000;

export interface SheetFile {
  name: string;
  bytes: Uint8Array;
}

/** One row of cells as text, and its number in the file, counted as a spreadsheet counts: the first one is 1. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/**
 * What the reader should know. `encoding`: it was not UTF-8, `detail` names it. `formulas`: so many cells were calculated; their last value was taken.
 * `merged`: so many ranges; the value stands in the first cell. `macros`: left alone. `quotes`: quotation marks that do not pair, from row `count` on.
 */
export interface SheetNote {
  kind: 'encoding' | 'formulas' | 'merged' | 'macros' | 'quotes';
  count: number;
  detail?: string;
}

/** A rectangle of cells, first and last row and column inclusive; rows as in the file, columns from 0. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A table of text with the row that names its columns. */
export interface Sheet {
  name: string;
  header: string[];
  rows: SheetRow[];
  merged: Range[];
  notes: SheetNote[];
}

export type SheetFault =
  /** Larger than MAX_FILE_BYTES. */
  | 'too-large'
  /** `detail`: the sheet. */
  | 'too-many-rows'
  | 'too-many-columns'
  /** `detail`: the cell, as in `C12`. */
  | 'cell-too-long'
  /** Neither a text nor a spreadsheet. */
  | 'not-a-sheet'
  /** .xls of before 2007. */
  | 'old-excel'
  | 'password'
  /** Unpacks to more than any sheet needs. */
  | 'bomb'
  /** A spreadsheet, but damaged. */
  | 'broken'
  /** A Markdown text without a table. */
  | 'no-table'
  | 'empty';

export type SheetsRead = Result<Sheet[], SheetFault>;

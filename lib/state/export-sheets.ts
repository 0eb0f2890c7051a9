import { services } from '../messaging/proxy.ts';
import { factTable, type SheetWords, scriptTable } from '../rules/sheets/to-cells.ts';
import { csvText } from '../sheets/write-csv.ts';
import { type WrittenSheet, xlsxBytes } from '../sheets/write-xlsx.ts';

/** A file to save; a text as it is, or the bytes of a workbook. */
export interface WrittenFile {
  text: string | Uint8Array<ArrayBuffer>;
  type: string;
}

/** Names of the three sheets of a workbook, and what the last one says: rows of words. */
export interface BookWords {
  scripts: string;
  facts: string;
  hints: string;
  hintRows: readonly (readonly string[])[];
}

/** The words of a sheet for these members and pictures. */
export type WordsFor = (named: Pick<SheetWords, 'members' | 'pictures'>) => SheetWords;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDE = 40;
const NARROW = 14;
const HINT_WIDTHS = [18, 18, 80];

const csv = (rows: readonly (readonly string[])[]): WrittenFile => ({
  text: csvText(rows),
  type: 'text/csv',
});
const book = (sheets: readonly WrittenSheet[]): WrittenFile => ({ text: xlsxBytes(sheets), type: XLSX });

/** The first columns hold the texts. */
const widths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => (column === 1 ? WIDE : NARROW));

const sheet = (name: string, rows: readonly (readonly string[])[]): WrittenSheet => ({
  name,
  rows,
  widths: widths(rows),
});

/** The whole library as a workbook. */
export async function libraryBook(wordsFor: WordsFor, words: BookWords): Promise<WrittenFile> {
  const { scripts, facts, ...named } = await services.sheets.content();
  return book([
    sheet(words.scripts, scriptTable(scripts, wordsFor(named))),
    sheet(words.facts, factTable(facts, wordsFor(named))),
    { name: words.hints, rows: words.hintRows, widths: HINT_WIDTHS },
  ]);
}

/** All scripts, or all facts, as CSV. */
export async function libraryCsv(kind: 'scripts' | 'facts', wordsFor: WordsFor): Promise<WrittenFile> {
  const { scripts, facts, ...named } = await services.sheets.content();
  const words = wordsFor(named);
  return csv(kind === 'scripts' ? scriptTable(scripts, words) : factTable(facts, words));
}

/** A workbook to fill in: examples and the words that may be used. */
export const sampleBook = (
  examples: Record<'scripts' | 'facts', readonly (readonly string[])[]>,
  words: BookWords,
): WrittenFile =>
  book([
    sheet(words.scripts, examples.scripts),
    sheet(words.facts, examples.facts),
    { name: words.hints, rows: words.hintRows, widths: HINT_WIDTHS },
  ]);

/** Rows of a file that were refused, to be mended and imported again. */
export const faultyRows = (rows: readonly (readonly string[])[]): WrittenFile => csv(rows);

import { Refused } from '../fault.ts';
import type { Grid } from '../grid.ts';
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT, type Range, type SheetNote, type SheetRow } from '../sheet.ts';
import type { Book } from './book.ts';
import { numberText } from './number-text.ts';
import { attribute, tagsOf, unescaped, unescapedCell } from './xml.ts';

/** Columns that a style reaches into without a value are many and cost nothing; beyond this nobody writes. */
const MAX_FAR = 16_384;

/** The cells of one worksheet as text. */
export function gridOf(xml: string, name: string, book: Book): Grid {
  const reading = new Reading(book, name);
  for (const tag of tagsOf(xml)) reading.take(tag);
  const { rows, merged, formulas } = reading;
  const notes: SheetNote[] = [];
  if (formulas > 0) notes.push({ kind: 'formulas', count: formulas });
  if (merged.length > 0) notes.push({ kind: 'merged', count: merged.length });
  return { name, rows, merged, notes };
}

class Reading {
  readonly rows: SheetRow[] = [];
  readonly merged: Range[] = [];
  formulas = 0;
  private readonly book: Book;
  private readonly name: string;
  private row: SheetRow = { line: 0, cells: [] };
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private sum = 0;

  constructor(book: Book, name: string) {
    this.book = book;
    this.name = name;
  }

  take({
    name,
    kind,
    attributes,
    text,
  }: ReturnType<typeof tagsOf> extends Generator<infer One> ? One : never) {
    if (kind === 'close') return name === 'c' ? this.endCell() : undefined;
    if (name === 'row') return this.beginRow(attributes);
    if (name === 'c') return this.beginCell(attributes);
    if (name === 'f') this.formulas += 1;
    if ((name === 'v' || name === 't') && kind === 'open') this.value += text;
    if (name === 'mergeCell') this.merge(attribute(attributes, 'ref') ?? '');
  }

  private beginRow(attributes: string): void {
    const line = Number(attribute(attributes, 'r') ?? this.row.line + 1);
    this.row = { line: Number.isSafeInteger(line) ? line : this.row.line + 1, cells: [] };
    this.column = -1;
    this.rows.push(this.row);
    // Rows that only carry a format are many in real files; a million is all that a spreadsheet has.
    if (this.rows.length > MAX_ROWS * 21) throw new Refused('too-many-rows', this.name);
  }

  private beginCell(attributes: string): void {
    const place = placeOf(attribute(attributes, 'r') ?? '');
    this.column = place ? place.column : this.column + 1;
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.value = '';
  }

  private endCell(): void {
    const text = this.text();
    if (text === '') return;
    if (this.column > MAX_COLUMNS * 2 || this.column > MAX_FAR)
      throw new Refused('too-many-columns', this.name);
    this.sum += text.length;
    if (this.sum > MAX_TEXT) throw new Refused('bomb');
    while (this.row.cells.length < this.column) this.row.cells.push('');
    this.row.cells[this.column] = text;
  }

  private text(): string {
    const { type, value, book } = this;
    if (type === 's') return book.strings[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'n') return numberText(value, book.styles[this.style], book.since1904);
    return unescapedCell(unescaped(value));
  }

  private merge(ref: string): void {
    const [from, to] = ref.split(':').map(placeOf);
    if (!from || !to || this.merged.length >= MAX_ROWS) return;
    this.merged.push({ top: from.row, bottom: to.row, left: from.column, right: to.column });
  }
}

/** `C12` → column 2, row 12. */
function placeOf(ref: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? [];
  if (letters === '') return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

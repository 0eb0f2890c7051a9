import type { ImportedRow } from '../../model/sheet-row.ts';
import type { FactFault } from '../facts/typed.ts';
import type { FieldFault } from '../script/content-faults.ts';
import type { Mapping, SheetField } from './fields.ts';

/** What is wrong with one cell, or (as a hint) what was left out of it. `unknown`: a word that means nothing here; `detail` is it. */
export interface RowFault {
  field: SheetField;
  reason: FieldFault['kind'] | FactFault['reason'] | 'unknown' | 'no-day' | 'no-fact' | 'place';
  detail?: string;
}

/** A row of a file after its check: taken as `row`, or refused for `faults`. Hints refuse nothing. */
export interface CheckedRow<Row extends ImportedRow = ImportedRow> {
  /** Its number in the file. */
  line: number;
  row?: Row;
  faults: RowFault[];
  hints: RowFault[];
}

/** Things with an id that a sheet names by their names. */
export interface Named {
  id: string;
  name: string;
}

/** The cells of one row by what they are. */
export class Cells {
  private readonly mapping: Mapping;
  private readonly cells: readonly string[];

  constructor(mapping: Mapping, cells: readonly string[]) {
    this.mapping = mapping;
    this.cells = cells;
  }

  has(field: SheetField): boolean {
    return this.mapping.includes(field);
  }

  /** As it stands there; empty where there is no such column. */
  raw(field: SheetField): string {
    return this.cells[this.mapping.indexOf(field)] ?? '';
  }

  text(field: SheetField): string {
    return this.raw(field).trim();
  }

  all(field: SheetField): string[] {
    return this.mapping.flatMap((one, column) => (one === field ? [this.cells[column] ?? ''] : []));
  }
}

/** The one thing with this id or, where only one has it, this name. */
export function named(things: readonly Named[], word: string): string | undefined {
  if (things.some(thing => thing.id === word)) return word;
  const [first, second] = things.filter(thing => thing.name === word);
  return second ? undefined : first?.id;
}

/** How a sheet names it: by its name where that is enough, else by its id. */
export function nameOf(things: readonly Named[], id: string): string {
  const name = things.find(thing => thing.id === id)?.name;
  return name !== undefined && named(things, name) === id ? name : id;
}

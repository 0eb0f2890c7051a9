import type { SheetKind } from '../../model/sheet-row.ts';
import { checkFact } from './check-fact.ts';
import { checkScript, type ScriptReading } from './check-script.ts';
import type { Mapping } from './fields.ts';
import { Cells, type CheckedRow } from './row.ts';

/** Rows of a sheet, each taken or refused by itself. */
export function checkRows(
  rows: readonly { line: number; cells: readonly string[] }[],
  { kind, mapping, reading }: { kind: SheetKind; mapping: Mapping; reading: ScriptReading },
): CheckedRow[] {
  return rows.map(({ line, cells }) => {
    const row = new Cells(mapping, cells);
    return kind === 'scripts' ? checkScript(row, line, reading) : checkFact(row, line, reading);
  });
}

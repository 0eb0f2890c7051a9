import { type End, readDay, readSpan } from './day-cell.ts';
import type { SheetField } from './fields.ts';
import type { Cells, RowFault } from './row.ts';

interface Validity {
  validFrom?: number;
  validTo?: number;
}

/** From when to when a row holds; columns of their own say it before one that holds both ends. */
export function readValidity(cells: Cells, faults: RowFault[]): Validity {
  const span =
    cells.text('validity') === '' ? { from: 'none', to: 'none' } : readSpan(cells.text('validity'));
  if (!span) faults.push({ field: 'validity', reason: 'no-day', detail: cells.text('validity') });
  const from = endOf(cells, 'validFrom', 'from', faults) ?? span?.from;
  const to = endOf(cells, 'validTo', 'to', faults) ?? span?.to;
  return {
    ...(typeof from === 'number' ? { validFrom: from } : {}),
    ...(typeof to === 'number' ? { validTo: to } : {}),
  };
}

function endOf(cells: Cells, field: SheetField, end: End, faults: RowFault[]): number | 'none' | undefined {
  const text = cells.text(field);
  if (text === '') return undefined;
  const day = readDay(text, end);
  if (day === undefined) faults.push({ field, reason: 'no-day', detail: text });
  return day;
}

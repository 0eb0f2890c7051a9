import Papa from 'papaparse';
import { unescapeFormula } from './escape-formula.ts';
import type { Grid } from './grid.ts';
import type { SheetNote } from './sheet.ts';

const DELIMITERS = [',', '\t', ';'] as const;

/** Comma, semicolon or tab separated text, with whatever stands in quotes kept as it is. */
export function readCsv(text: string, name: string): Grid {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
  });
  const torn = errors.find(error => error.type === 'Quotes');
  const notes: SheetNote[] = torn ? [{ kind: 'quotes', count: (torn.row ?? 0) + 1 }] : [];
  const rows = data.map((cells, index) => ({ line: index + 1, cells: cells.map(unescapeFormula) }));
  return { name, rows, notes };
}

/** The one that stands most often in the first line with more than one cell, outside of quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map(delimiter => [delimiter, 0]));
  let isQuoted = false;
  for (const sign of text.slice(0, 100_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '\n' && [...counts.values()].some(count => count > 0)) break;
    const count = counts.get(sign);
    if (count !== undefined) counts.set(sign, count + 1);
  }
  return DELIMITERS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ',';
}

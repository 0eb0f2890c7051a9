import Papa from 'papaparse';
import { escapeFormula } from './escape-formula.ts';

/** By this Excel knows that the file is UTF-8. */
const MARK = '\ufeff';

/** Rows as CSV that Excel opens without a question, and calculates nothing of. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  MARK +
  Papa.unparse(
    rows.map(row => row.map(escapeFormula)),
    { newline: '\r\n' },
  );

/** A spreadsheet reads a CSV cell that begins so as a formula, or as a text by its apostrophe. */
const RISKY = /^['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const ESCAPED = /^'(?=['=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/** A cell for CSV that no spreadsheet calculates: with an apostrophe before it, which is how one types a text in Excel. */
export const escapeFormula = (cell: string): string => (RISKY.test(cell) ? `'${cell}` : cell);

/** The cell without that apostrophe: exactly what was written. */
export const unescapeFormula = (cell: string): string => cell.replace(ESCAPED, '');

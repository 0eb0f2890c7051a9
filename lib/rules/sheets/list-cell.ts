const SEPARATORS = /[,,、;;|\n]/;
const ESCAPES = /[,,、;;|\n\\]|^\s|\s$/g;
/** A value of no characters, which would be nothing between two separators. */
const NOTHING = '\\-';

/** Several values in one cell, `护肤、孕妇`; a separator within a value has a backslash before it. */
export const listCell = (values: readonly string[]): string =>
  values.map(value => (value === '' ? NOTHING : kept(value))).join('、');

/** Blanks at the ends would be taken off when it is read again. */
const kept = (value: string): string => value.replace(ESCAPES, sign => `\\${sign}`);

/** The values of such a cell, or of one that somebody wrote with any of the usual separators. */
export function listOf(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  let end = 0;
  let isExplicit = false;
  const finish = () => {
    // Blanks that were not escaped are only layout.
    const trimmed = value.slice(0, Math.max(end, value.trimEnd().length));
    if (isExplicit || trimmed !== '') values.push(trimmed);
    value = '';
    end = 0;
    isExplicit = false;
  };
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at] ?? '';
    if (sign === '\\' && at + 1 < cell.length) {
      at += 1;
      isExplicit = true;
      if (cell[at] !== '-') value += cell[at];
      end = value.length;
    } else if (SEPARATORS.test(sign)) finish();
    else if (value !== '' || isExplicit || !/\s/.test(sign)) value += sign;
  }
  finish();
  return values;
}

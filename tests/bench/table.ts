import { type Report, rounded } from './bench.ts';

/** Rows as aligned columns; numbers to the right with at most two places. */
export function table(rows: Report['rows']): string {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const cells = rows.map(row => columns.map(column => shown(row[column])));
  const widths = columns.map((column, index) =>
    Math.max(width(column), ...cells.map(line => width(line[index] ?? ''))),
  );
  const line = (texts: string[], numeric: boolean[]): string =>
    texts
      .map((text, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - width(text));
        return numeric[index] ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd();
  const numeric = columns.map(column => rows.every(row => typeof row[column] !== 'string'));
  return [columns, widths.map(size => '─'.repeat(size)), ...cells]
    .map(texts => line(texts, numeric))
    .join('\n');
}

function shown(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(rounded(value)) : value;
}

/** Chinese characters take two places on a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

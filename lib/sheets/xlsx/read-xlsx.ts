import { Refused } from '../fault.ts';
import type { Grid } from '../grid.ts';
import { bookOf } from './book.ts';
import { gridOf } from './cells.ts';
import { namesOf, unpack } from './unpack.ts';

const WANTED =
  /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/;
const MACROS = /vbaProject\.bin$/i;
const MAX_SHEETS = 30;

/** Every sheet of an .xlsx or .xlsm: values as they were last calculated. Formulas are not calculated, macros not looked at. */
export function readXlsx(bytes: Uint8Array): Grid[] {
  const names = namesOf(bytes);
  if (!names.includes('xl/workbook.xml')) throw new Refused('not-a-sheet');
  const files = unpack(bytes, name => WANTED.test(name));
  const read = (path: string): string | undefined => {
    const content = files.get(path);
    return content === undefined ? undefined : new TextDecoder().decode(content);
  };
  const book = bookOf(read);
  const macros = names.some(name => MACROS.test(name)) ? [{ kind: 'macros' as const, count: 1 }] : [];
  return book.sheets.slice(0, MAX_SHEETS).flatMap(({ name, path }) => {
    const xml = read(path);
    if (xml === undefined) return [];
    const grid = gridOf(xml, name, book);
    return [{ ...grid, notes: [...macros, ...(grid.notes ?? [])] }];
  });
}

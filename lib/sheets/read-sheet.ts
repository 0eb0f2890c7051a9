import { failed, ok } from '../base/result.ts';
import { decodeText } from './decode-text.ts';
import { Refused } from './fault.ts';
import { type Grid, sheetOf } from './grid.ts';
import { readCsv } from './read-csv.ts';
import { readMarkdown } from './read-markdown.ts';
import { MAX_FILE_BYTES, type SheetFile, type SheetNote, type SheetsRead } from './sheet.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

const ZIP = [0x50, 0x4b];
/** The container of old Excel files, and of a new one that is locked with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** A row between bars, and below it the line that parts a head from its rows. */
const HAS_TABLE = /^[ \t]*\|[^\n]*\|[ \t]*\r?\n[ \t]*\|?[ \t]*:?-/m;
const EXCEL_NAME = /\.(xls[xm]?|et)$/i;

/** Every table of a file as text, whatever it is: told by its first bytes rather than by its name. Never throws. */
export function readSheets(file: SheetFile): SheetsRead {
  try {
    if (file.bytes.length > MAX_FILE_BYTES) throw new Refused('too-large');
    const sheets = gridsOf(file).flatMap(grid => sheetOf(grid) ?? []);
    return sheets.length > 0 ? ok(sheets) : failed('empty');
  } catch (error) {
    if (error instanceof Refused) return failed(error.reason, error.detail);
    return failed('broken');
  }
}

function gridsOf({ name, bytes }: SheetFile): Grid[] {
  const begins = (magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new Refused('empty');
  if (begins(ZIP)) return readXlsx(bytes);
  if (begins(OLE)) throw new Refused(hasWord(bytes, 'EncryptedPackage') ? 'password' : 'old-excel');
  if (begins(PDF) || EXCEL_NAME.test(name)) throw new Refused('not-a-sheet');
  const { text, notes } = decodeText(bytes);
  return textGrids(name, text).map(grid => ({
    ...grid,
    notes: [...notes, ...(grid.notes ?? [])] satisfies SheetNote[],
  }));
}

function textGrids(name: string, text: string): Grid[] {
  const own = name.replace(/\.[^.]*$/, '').slice(0, 60);
  const isMarkdown = /\.(md|markdown)$/i.test(name) || HAS_TABLE.test(text.slice(0, 100_000));
  if (!isMarkdown) return [readCsv(text, own)];
  const grids = readMarkdown(text, own);
  if (grids.length === 0) throw new Refused('no-table');
  return grids;
}

/** Names within such a container are written in UTF-16. */
function hasWord(bytes: Uint8Array, word: string): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes(word);
}

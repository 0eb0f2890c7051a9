import { Refused } from './fault.ts';
import type { SheetNote } from './sheet.ts';

/** Zero bytes stand in no text; only UTF-16 has them, and that is told by its mark. */
const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file. Without a mark it is UTF-8 where every byte fits: a text in another encoding hardly ever does by chance. Else it is
 * GB18030, which Excel in China writes, and that is said, because almost any bytes fit it.
 */
export function decodeText(bytes: Uint8Array): { text: string; notes: SheetNote[] } {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: decoded(bytes, marked.encoding), notes: noted(marked.encoding) };
  if (bytes.includes(0)) throw new Refused('not-a-sheet');
  const utf8 = tried(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, notes: [] };
  return { text: decoded(bytes, 'gb18030'), notes: noted('gb18030') };
}

const noted = (encoding: string): SheetNote[] =>
  encoding === 'utf-8' ? [] : [{ kind: 'encoding', count: 1, detail: encoding.toUpperCase() }];

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = tried(bytes, encoding);
  if (text === undefined) throw new Refused('not-a-sheet');
  return text;
}

function tried(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

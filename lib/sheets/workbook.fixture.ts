import { strToU8, zipSync } from 'fflate';

interface Workbook {
  strings?: string[];
  /** The rows of its one sheet. */
  rows: string;
  /** What stands after them. */
  after?: string;
  /** Other files of the archive. */
  more?: Record<string, string>;
}

/** A workbook as Excel writes one; styles: 1 a day, 2 a share of a hundred. */
export function workbook({ strings = [], rows, after = '', more = {} }: Workbook): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="表&amp;1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><x:worksheet xmlns:x="x"><!-- <c> --><sheetData>${rows}</sheetData>${after}</x:worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

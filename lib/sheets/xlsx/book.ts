import { attribute, tagsOf, unescaped, unescapedCell } from './xml.ts';

/** What the sheets of one workbook share. */
export interface Book {
  sheets: { name: string; path: string }[];
  strings: string[];
  /** By number of style: how a number is to be read. */
  styles: ('date' | 'percent' | undefined)[];
  /** Days are counted from 1904, as on old Macs. */
  since1904: boolean;
}

type Read = (path: string) => string | undefined;

/** The parts of a workbook besides its cells. */
export function bookOf(read: Read): Book {
  const workbook = read('xl/workbook.xml') ?? '';
  const targets = targetsOf(read('xl/_rels/workbook.xml.rels') ?? '');
  const sheets: Book['sheets'] = [];
  let since1904 = false;
  for (const { name, attributes } of tagsOf(workbook)) {
    if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') continue;
    const path = targets.get(attribute(attributes, 'id') ?? '');
    if (path !== undefined) sheets.push({ name: attribute(attributes, 'name') ?? '', path });
  }
  return {
    sheets,
    since1904,
    strings: stringsOf(read('xl/sharedStrings.xml') ?? ''),
    styles: stylesOf(read('xl/styles.xml') ?? ''),
  };
}

function targetsOf(rels: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { name, attributes } of tagsOf(rels)) {
    if (name !== 'Relationship') continue;
    const target = attribute(attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    targets.set(attribute(attributes, 'Id') ?? '', path);
  }
  return targets;
}

/** Rich text is several runs of one string; what is written above characters (phonetic) is not part of it. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let runs: string[] = [];
  let isAbove = false;
  for (const { name, kind, text } of tagsOf(xml)) {
    if (name === 'si' && kind !== 'close') runs = [];
    if (name === 'rPh') isAbove = kind === 'open';
    if (name === 't' && kind === 'open' && !isAbove) runs.push(text);
    if (name === 'si' && kind !== 'open') strings.push(unescapedCell(unescaped(runs.join(''))));
  }
  return strings;
}

/** Numbers of formats that are built in: days and times, and shares of a hundred. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function stylesOf(xml: string): Book['styles'] {
  const formats = new Map<number, string>();
  const styles: Book['styles'] = [];
  let isWithin = false;
  for (const { name, kind, attributes } of tagsOf(xml)) {
    if (name === 'numFmt')
      formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    if (name === 'cellXfs') isWithin = kind === 'open';
    if (name === 'xf' && isWithin && kind !== 'close')
      styles.push(styleOf(Number(attribute(attributes, 'numFmtId') ?? 0), formats));
  }
  return styles;
}

function styleOf(id: number, formats: Map<number, string>): Book['styles'][number] {
  if (isBuiltInDate(id)) return 'date';
  if (id === 9 || id === 10) return 'percent';
  // Without colours, quoted words and escaped signs.
  const code = (formats.get(id) ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  if (/[ymdh]/i.test(code) && !/^general$/i.test(code)) return 'date';
  return code.includes('%') ? 'percent' : undefined;
}

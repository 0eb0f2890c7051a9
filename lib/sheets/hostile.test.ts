import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSheets } from './read-sheet.ts';
import { workbook } from './workbook.fixture.ts';
import { csvText } from './write-csv.ts';
import { xlsxBytes } from './write-xlsx.ts';

const MOST_MS = 1000;
/** By the time that this thread was at work, as a busy machine says nothing about the file. */
function reading(name: string, bytes: Uint8Array): string {
  const begun = process.threadCpuUsage();
  const read = readSheets({ name, bytes });
  const { user, system } = process.threadCpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
  return read.ok ? 'read' : read.reason;
}

const NAMES = fc.constantFrom('a.csv', 'a.xlsx', 'a.md', 'a', '.xlsx', 'a.xls');
const ROWS = Array.from({ length: 30 }, (_, row) => [`标题${row}`, '=1', '"引号"\n换行', '😀']);
const FILES = [
  xlsxBytes([{ name: '表', rows: ROWS }]),
  new TextEncoder().encode(csvText(ROWS)),
  workbook({ rows: '<row><c><v>1</v></c></row>' }),
];

describe('files that were made to hurt', () => {
  test('random bytes are read or refused', () => {
    fc.assert(
      fc.property(
        NAMES,
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'PK', '\ufeff', '| a |\n| - |\n'),
        (name, bytes, start) => {
          reading(name, Uint8Array.from([...new TextEncoder().encode(start), ...bytes]));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('real files that are cut off or have bytes changed are read or refused', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...FILES), NAMES, fc.nat(), damage, (file, name, end, bytes) => {
        const copy = file.slice(0, end % 3 === 0 ? file.length : end % file.length);
        for (const [at, value] of bytes) if (copy.length > 0) copy[at % copy.length] = value;
        reading(name, copy);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    '|',
    '> ',
    '1. ',
    '- ',
    '[',
    '"',
    ',"',
    '<c>',
    'a|b\n',
    '| - |\n',
    '`',
    '**',
    '<br>',
    '[a](',
    '\\',
    '&#1;',
    '\n',
  ])('a long run of %j ends soon, whatever it is called', part => {
    const bytes = new TextEncoder().encode(part.repeat(Math.ceil(200_000 / part.length)));
    for (const name of ['a.csv', 'a.md']) reading(name, bytes);
    const table = new TextEncoder().encode(
      `| a | b |\n| - | - |\n| 1 | ${part.replace(/\n/g, ' ').repeat(8000)} |\n`,
    );
    reading('a.md', table);
    const cell = part.replace(/[&<]/g, '');
    reading('a.xlsx', workbook({ rows: `<row><c t="str"><v>${cell.repeat(5000)}</v></c></row>` }));
  });
});

describe('zip bombs are refused before they are unpacked', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  test('one that grows a thousand times', () => {
    expect(reading('a.xlsx', workbook({ rows: ' '.repeat(30_000_000) }))).toBe('bomb');
    expect(
      reading('a.xlsx', workbook({ rows: '', more: { 'xl/media/a.bin': ' '.repeat(30_000_000) } })),
    ).toBe('bomb');
  });

  test('one whose list tells less than it unpacks to', () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      [sheet]: strToU8(' '.repeat(20_000_000)),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    expect(reading('a.xlsx', bytes)).toBe('bomb');
  });

  test('many entries, and two of one name', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2100 }, (_, index) => [`xl/x${index}`, strToU8('x')]),
    );
    expect(reading('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...many }))).toBe('bomb');
    const twice = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/workbook.xmm': strToU8('<a/>') });
    const text = new TextDecoder('latin1').decode(twice).replaceAll('xl/workbook.xmm', 'xl/workbook.xml');
    expect(
      reading(
        'a.xlsx',
        Uint8Array.from(text, sign => sign.charCodeAt(0)),
      ),
    ).toBe('broken');
  });

  test('many rows in little room', () => {
    expect(reading('a.xlsx', workbook({ rows: '<row/>'.repeat(150_000) }))).toMatch(
      /empty|too-many-rows|bomb/,
    );
    const huge = '<row><c r="XFD1" t="str"><v>x</v></c></row>';
    expect(reading('a.xlsx', workbook({ rows: huge }))).toBe('too-many-columns');
  });

  test('entities of its own are not expanded', () => {
    const rows = '<row><c t="str"><v>&lol;</v></c><c t="str"><v>b</v></c></row>'.repeat(2);
    const more = { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY lol "ha">]><sst/>' };
    const read = readSheets({ name: 'a.xlsx', bytes: workbook({ rows, more }) });
    expect(read.ok && read.value[0]?.rows[0]?.cells).toEqual(['&lol;', 'b']);
  });
});

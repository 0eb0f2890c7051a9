import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filledDown } from './grid.ts';
import { readSheets } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { workbook } from './workbook.fixture.ts';
import { csvText } from './write-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
function sheets(name: string, content: Uint8Array): Sheet[] {
  const read = readSheets({ name, bytes: content });
  if (!read.ok) throw new Error(`${read.reason} ${read.detail}`);
  return read.value;
}
const cells = (name: string, content: Uint8Array) => sheets(name, content)[0]?.rows.map(row => row.cells);
const refusal = (name: string, content: Uint8Array) => {
  const read = readSheets({ name, bytes: content });
  return read.ok ? 'read' : read.reason;
};

const TABLE = '标题,内容\n到手价,"亲,199\n""元"""\n';
const EXPECTED = [['到手价', '亲,199\n"元"']];
/** 标题,内容 and 价格,元 as Excel in China writes them. */
const GB18030 = Uint8Array.from([
  ...[0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0d, 0x0a],
  ...[0xbc, 0xdb, 0xb8, 0xf1, 0x2c, 0xd4, 0xaa, 0x0d, 0x0a],
]);
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap(sign => {
      const code = sign.charCodeAt(0);
      return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

test('a CSV is read in every encoding that teams have, and said where it was not UTF-8', () => {
  expect(cells('a.csv', bytes(TABLE))).toEqual(EXPECTED);
  expect(cells('a.csv', bytes(`\ufeff${TABLE}`))).toEqual(EXPECTED);
  expect(cells('a.csv', utf16(TABLE, false))).toEqual(EXPECTED);
  expect(cells('a.csv', utf16(TABLE, true))).toEqual(EXPECTED);
  const [sheet] = sheets('话术.csv', GB18030);
  expect(sheet).toMatchObject({
    name: '话术',
    header: ['标题', '内容'],
    rows: [{ line: 2, cells: ['价格', '元'] }],
  });
  expect(sheet?.notes).toEqual([{ kind: 'encoding', count: 1, detail: 'GB18030' }]);
});

test('tabs and semicolons part cells, too; rows count as a spreadsheet counts them', () => {
  const text = '话术库 2026\n\n标题\t内容\n甲\t"一\n二"\n\n乙\t三\n';
  const [sheet] = sheets('a.tsv', bytes(text));
  expect(sheet?.header).toEqual(['标题', '内容']);
  expect(sheet?.rows).toEqual([
    { line: 4, cells: ['甲', '一\n二'] },
    { line: 6, cells: ['乙', '三'] },
  ]);
  expect(cells('a.csv', bytes('a;b\n1,5;2'))).toEqual([['1,5', '2']]);
});

test('quotes that do not pair are said', () => {
  expect(sheets('a.csv', bytes('a,b\n1,2\n3,"x"y\n'))[0]?.notes).toMatchObject([{ kind: 'quotes' }]);
});

test('no cell of a CSV that Chorus writes is a formula, and each is read as it was', () => {
  const row = ['=1+1', '+8', '-1', '@x', '\t', "'", "'=", "''", '=1', 'plain', '---\n'];
  const text = csvText([row.map((_, index) => `c${index}`), row]);
  expect(text.split('\r\n')[1]?.split(',').slice(0, 4)).toEqual(["'=1+1", "'+8", "'-1", "'@x"]);
  expect(cells('a.csv', bytes(text))).toEqual([row]);
});

const FEISHU = `# 产品话术

一段话 | 不是表格

| 标题 | 内容 |
| --- | :---: |
| 价格 | 亲\\|姐妹<br>**199** 元 |
| 链接 | [旗舰店](https://example.com/a) |

\`\`\`
| 代码 | 不算 |
| --- | --- |
| 1 | 2 |
\`\`\`

> ## 售后
> |名称|值|
> |-|-|
> |发货|48 小时|
`;

test('each table of a Markdown document is one, named by its heading', () => {
  const found = sheets('导出.md', bytes(FEISHU));
  expect(found.map(({ name, header }) => [name, header])).toEqual([
    ['产品话术', ['标题', '内容']],
    ['售后', ['名称', '值']],
  ]);
  expect(found[0]?.rows).toEqual([
    { line: 2, cells: ['价格', '亲|姐妹\n199 元'] },
    { line: 3, cells: ['链接', '旗舰店'] },
  ]);
  expect(refusal('a.md', bytes('没有表格'))).toBe('no-table');
});

test('of a workbook the values are taken: formulas by their last result, days as days, merges and macros said', () => {
  const [sheet] = sheets(
    'a.xlsm',
    workbook({
      strings: ['<si><t>分类</t></si>', '<si><r><t>内</t></r><r><t>容</t></r><rPh><t>x</t></rPh></si>'],
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>止</t></is></c><c r="D1" t="str"><v>数</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><v>产品</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>甲 &lt;b&gt; _x000D_</v></c><c r="C2" s="1"><v>46327</v></c><c r="D2"><v>0.30000000000000004</v></c></row>' +
        '<row r="4"><c r="B4" t="str"><v>乙</v></c><c r="C4" s="1"><v>46327.5</v></c><c r="D4" s="2"><v>0.095</v></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>',
      more: { 'xl/vbaProject.bin': 'x' },
    }),
  );
  expect(sheet?.header).toEqual(['分类', '内容', '止', '数']);
  expect(sheet?.rows).toEqual([
    { line: 2, cells: ['产品', '甲 <b> \n', '2026-11-01', '0.3'] },
    { line: 4, cells: ['', '乙', '2026-11-01 12:00:00', '9.5%'] },
  ]);
  expect(sheet?.notes.map(note => [note.kind, note.count])).toEqual([
    ['macros', 1],
    ['formulas', 1],
    ['merged', 1],
  ]);
  expect(sheet && filledDown(sheet).map(row => row.cells[0])).toEqual(['产品', '产品']);
});

test('what is no sheet is refused with its own reason', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  expect(refusal('a.csv', bytes(''))).toBe('empty');
  expect(refusal('a.csv', bytes('\n , \n'))).toBe('empty');
  expect(refusal('a.xls', Uint8Array.from(ole))).toBe('old-excel');
  expect(refusal('a.xlsx', Uint8Array.from([...ole, ...utf16('EncryptedPackage', false)]))).toBe('password');
  expect(refusal('a.xlsx', bytes('not a zip'))).toBe('not-a-sheet');
  expect(refusal('a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('not-a-sheet');
  expect(refusal('a.png', Uint8Array.from([0x89, 0x50, 0, 0, 1, 2]))).toBe('not-a-sheet');
  expect(refusal('a.csv', new Uint8Array(20 * 1024 * 1024 + 1))).toBe('too-large');
  expect(refusal('a.csv', bytes(`a,b\n${'1,2\n'.repeat(50_001)}`))).toBe('too-many-rows');
  expect(refusal('a.csv', bytes(`${'a,'.repeat(60)}b\n1`))).toBe('too-many-columns');
  const long = readSheets({ name: 'a.csv', bytes: bytes(`a,b\n1,${'x'.repeat(20_001)}`) });
  expect(long).toMatchObject({ ok: false, reason: 'cell-too-long', detail: 'B2' });
});

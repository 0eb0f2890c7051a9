import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../base/clock.ts';
import { FACT_KINDS, type Fact } from '../model/fact.ts';
import { FLAGS } from '../model/flag.ts';
import { ANY_SITE, PLATFORMS, SURFACES } from '../model/platform.ts';
import { ROLES } from '../model/role.ts';
import { CATEGORIES, SCOPES, type Script, STAGES } from '../model/script.ts';
import { checkRows } from '../rules/sheets/check-rows.ts';
import { guessKind, guessMapping } from '../rules/sheets/fields.ts';
import { MEMBERS, PICTURES, testReading, testWords } from '../rules/sheets/sheet-words.fixture.ts';
import { factTable, scriptTable } from '../rules/sheets/to-cells.ts';
import { readSheets } from './read-sheet.ts';
import { csvText } from './write-csv.ts';
import { xlsxBytes } from './write-xlsx.ts';

const T0 = Date.UTC(2026, 5, 1, 16);
/** Whatever a spreadsheet, a CSV or a list in a cell could take for something else. */
const PARTS = [
  '=1+1',
  '+86',
  '-5',
  '@a',
  "'",
  "'=",
  '"',
  '""',
  ',',
  '、',
  ';',
  '|',
  '\\',
  '\\-',
  '\n',
  '\n---\n',
  '\t',
  '_x000D_',
];
const MORE = [
  '_x005F_x000D_',
  '<b>&amp;',
  '{{昵称|亲}}',
  '{{fact:到手价}}',
  '😀👨‍👩‍👧',
  ' ',
  '  ',
  '1e5',
  '00123',
  '2026-11-01',
  '¥199',
  'TRUE',
  'あ',
  '\ufeff',
];
const words = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...PARTS, ...MORE), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map(parts =>
      parts
        .join('')
        .slice(0, maxLength)
        .replace(/[\ud800-\udbff]$/, ''),
    )
    // Not a text: control characters and \r are taken out of whatever is read.
    .map(text => text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[\ufffe\uffff]/g, ''));
const body = words(200).filter(text => text.trim() !== '');
const trimmed = (max: number) =>
  words(max)
    .map(text => text.trim())
    .filter(text => text !== '');
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const instant = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map(day => T0 + day * DAY),
  fc.integer({ min: T0, max: T0 + 400 * DAY }),
);

const script: fc.Arbitrary<Script> = fc
  .record(
    {
      id: fc.uuid(),
      title: trimmed(80),
      body,
      variants: fc.array(body, { minLength: 1, maxLength: 4 }),
      category: fc.oneof(fc.constantFrom(...CATEGORIES), fc.constantFrom('大促', '问候,开场', '=own')),
      roles: some(ROLES),
      flags: some(FLAGS),
      surfaces: some(SURFACES).filter(list => list.length > 0),
      platforms: some([...PLATFORMS, ANY_SITE] as const).filter(list => list.length > 0),
      stage: fc.constantFrom(...STAGES),
      handsOverTo: fc.constantFrom(...ROLES),
      shortcut: fc.constantFrom('价格', 'jg', '1', '007', '-a', '_x'),
      tags: fc.uniqueArray(words(30), { maxLength: 5 }),
      pictures: some(PICTURES.map(({ id }) => id)).filter(list => list.length > 0),
      scope: fc.constantFrom(...SCOPES.filter(scope => scope !== 'mine')),
      validFrom: instant,
      validTo: instant.map(at => at + 500 * DAY + HOUR),
      ownerId: fc.constantFrom(...MEMBERS.map(({ id }) => id)),
      state: fc.constant('retired' as const),
      updatedAt: fc.constant(1),
    },
    { requiredKeys: ['id', 'title', 'body', 'category', 'roles', 'flags', 'surfaces', 'tags', 'updatedAt'] },
  )
  .map(row => row as Script);

const fact: fc.Arbitrary<Fact> = fc
  .record(
    {
      id: fc.uuid(),
      name: trimmed(40)
        .map(name => name.replace(/[{}|\n]/g, '').trim())
        .filter(name => name !== ''),
      kind: fc.constantFrom(...FACT_KINDS.filter(kind => ['ingredient', 'gift', 'text'].includes(kind))),
      value: trimmed(200)
        .map(text => text.replace(/[{}]/g, '').trim())
        .filter(text => text !== ''),
      product: trimmed(40),
      channel: fc.constantFrom('小红书', '直播间', '=店'),
      source: trimmed(60),
      ownerId: fc.constantFrom(...MEMBERS.map(({ id }) => id)),
      validFrom: instant,
      validTo: instant.map(at => at + 500 * DAY),
      updatedAt: fc.constant(1),
    },
    { requiredKeys: ['id', 'name', 'kind', 'value', 'updatedAt'] },
  )
  .map(row => row as Fact);

/** The rows of a written file, read and checked as an import does. */
function imported(name: string, bytes: Uint8Array): unknown[] {
  const read = readSheets({ name, bytes });
  if (!read.ok) throw new Error(`${read.reason} ${read.detail}`);
  const [sheet] = read.value;
  if (!sheet) throw new Error('no sheet');
  const kind = guessKind(sheet.header);
  const mapping = guessMapping(sheet.header, kind);
  return checkRows(sheet.rows, { kind, mapping, reading: testReading }).map(row => row.row ?? row.faults);
}

const plain = ({ updatedAt: _, version: _v, ...rest }: Script | Fact) => rest;
const csv = (rows: string[][]) => new TextEncoder().encode(csvText(rows));

test('scripts written as CSV are read as what they were', () => {
  fc.assert(
    fc.property(fc.array(script, { minLength: 1, maxLength: 5 }), scripts => {
      expect(imported('a.csv', csv(scriptTable(scripts, testWords)))).toEqual(scripts.map(plain));
    }),
    { numRuns: 100 },
  );
});

test('scripts written as XLSX are read as what they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(script, { minLength: 1, maxLength: 5 }), async scripts => {
      const bytes = xlsxBytes([{ name: '话术', rows: scriptTable(scripts, testWords) }]);
      expect(imported('a.xlsx', bytes)).toEqual(scripts.map(plain));
    }),
    { numRuns: 100 },
  );
});

test('facts written either way are read as what they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fact, { minLength: 1, maxLength: 5 }), async facts => {
      const rows = factTable(facts, testWords);
      const bytes = xlsxBytes([{ name: '事实', rows }]);
      expect(imported('a.csv', csv(rows))).toEqual(facts.map(plain));
      expect(imported('a.xlsx', bytes)).toEqual(facts.map(plain));
    }),
    { numRuns: 100 },
  );
});

test('another reader sees the same cells in a workbook that Chorus wrote', async () => {
  const cell = fc.oneof(
    fc.constantFrom('=1+1', 'toString', '__proto__', '00123', '_x0041_', '<&>"'),
    words(40),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async rows => {
        const bytes = xlsxBytes([{ name: 'a/b', rows: [['一', '二', '三'], ...rows] }]);
        const [sheet] = await readXlsxFile(bytes.buffer, { trim: false });
        const read = sheet?.data.map(line => line.map(value => value ?? ''));
        expect(read).toEqual([['一', '二', '三'], ...rows]);
      },
    ),
    { numRuns: 60 },
  );
});

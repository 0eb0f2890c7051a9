import { describe, expect, test } from 'vitest';
import { DAY } from '../../base/clock.ts';
import { checkRows } from './check-rows.ts';
import { dayCell, readDay, readSpan } from './day-cell.ts';
import { guessKind, guessMapping, missingFields } from './fields.ts';
import { listCell, listOf } from './list-cell.ts';
import { testReading } from './sheet-words.fixture.ts';

/** 2026-11-01 in Shanghai. */
const NOV = Date.UTC(2026, 9, 31, 16);

const check = (header: string[], ...rows: string[][]) => {
  const kind = guessKind(header);
  const mapping = guessMapping(header, kind);
  const lines = rows.map((cells, index) => ({ line: index + 2, cells }));
  return checkRows(lines, { kind, mapping, reading: testReading });
};
const faultsIn = (header: string[], cells: string[]) =>
  check(header, cells)[0]?.faults.map(({ field, reason, detail }) =>
    [field, reason, detail].filter(Boolean).join(' '),
  );

describe('what columns are', () => {
  test.each([
    [
      ['问题', '标准话术', '备选话术1', '备选话术2', '标签'],
      ['title', 'body', 'variant', 'variant', 'tags'],
    ],
    [
      ['话术标题(必填)', '内容', '内容2', '适用角色说明'],
      ['title', 'body', 'variant', 'roles'],
    ],
    [
      ['Title', 'Reply', 'Valid from', 'Valid to', '??'],
      ['title', 'body', 'validFrom', 'validTo', undefined],
    ],
    [
      ['标题', '标题', '回复内容'],
      ['title', undefined, 'body'],
    ],
    [
      ['产品', '名称', '类型', '价格', '渠道'],
      ['product', 'name', 'kind', 'value', 'channel'],
    ],
  ])('%j', (header, fields) => {
    expect(guessMapping(header, guessKind(header))).toEqual(fields);
  });

  test('without a body no script can be taken, without name and value no fact', () => {
    expect(missingFields(guessMapping(['标题', '分类'], 'scripts'), 'scripts')).toEqual(['body']);
    expect(missingFields(guessMapping(['产品'], 'facts'), 'facts')).toEqual(['name', 'value']);
  });
});

describe('scripts', () => {
  test('a row in the words of teams is read', () => {
    const header = ['标题', '内容', '分类', '角色', '意图', '位置', '平台', '快捷码', '有效期', '范围'];
    const [row] = check(header, [
      ...['到手价', '亲,199', '活动', '素人/专家', '问价;公关危机', '评论区', '全部', '/jg'],
      ...['2026年11月1日至2026.11.11', '个人'],
    ]);
    expect(row?.faults).toEqual([]);
    expect(row?.row).toMatchObject({
      title: '到手价',
      category: 'campaign',
      roles: ['KOC', 'KOE'],
      flags: ['purchase', 'crisis'],
      surfaces: ['comment'],
      shortcut: 'jg',
      validFrom: NOV,
      validTo: NOV + 11 * DAY,
      scope: 'mine',
      ownerId: 'm1',
    });
    expect(row?.row && 'platforms' in row.row && row.row.platforms).toHaveLength(7);
  });

  test('what the sheet has no column for is taken as was chosen, an empty cell is not', () => {
    const [bare] = check(['正文', '备注列'], ['先湿敷\n再上乳', 'x']);
    expect(bare?.row).toMatchObject({
      title: '先湿敷',
      category: 'product',
      roles: ['KOC'],
      surfaces: ['comment', 'dm'],
    });
    const [empty] = check(['正文', '角色'], ['先湿敷', '']);
    expect(empty?.row).toMatchObject({ roles: [] });
  });

  test('each fault is said by its field, once', () => {
    const header = ['标题', '正文', '角色', '有效期起', '有效期止', '快捷码', '阶段'];
    expect(faultsIn(header, ['t', ' ', 'KOX、KOC', '明年', '2026-02-30', 'a b', '收尾'])).toEqual([
      ...['stage unknown 收尾', 'roles unknown KOX', 'validFrom no-day 明年', 'validTo no-day 2026-02-30'],
      ...['body missing', 'shortcut malformed'],
    ]);
    expect(
      faultsIn(header, ['x'.repeat(81), 'y'.repeat(5001), '', '2026-11-02', '2026-11-01', '', '']),
    ).toEqual([...['title too-long', 'body too-long', 'validTo backwards']]);
  });

  test('what a sheet names and the library does not have is left out and said', () => {
    const [row] = check(
      ['正文', '图片', '负责人', '状态'],
      ['{{fact:没有}} {{fact:到手价}}', '成分表.png、别的.png', '同名', '停用'],
    );
    expect(row?.faults).toEqual([]);
    expect(row?.row).toMatchObject({ pictures: ['b'.repeat(64)], state: 'retired' });
    expect(row?.row).not.toHaveProperty('ownerId');
    expect(row?.hints.map(({ field, detail }) => [field, detail])).toEqual([
      ['pictures', '别的.png'],
      ['body', '没有'],
      ['owner', '同名'],
    ]);
  });
});

test('facts: the kind is guessed where nobody says it, and a value has to be one of its kind', () => {
  const rows = check(
    ['名称', '类型', '值', '渠道'],
    ['到手价', '', '¥199', 'b站'],
    ['官网', '', 'https://a.cn', ''],
    ['发货', '', '48 小时', ''],
    ['价', '价格', '很便宜', ''],
    ['坏{名', '奖品', '', ''],
  );
  expect(rows.map(({ row }) => row && 'kind' in row && [row.kind, row.channel])).toEqual([
    ['price', 'B站'],
    ['link', undefined],
    ['text', undefined],
    undefined,
    undefined,
  ]);
  expect(rows.flatMap(({ faults }) => faults.map(fault => `${fault.field} ${fault.reason}`))).toEqual([
    'value price',
    'kind unknown',
    'name braces',
    'value empty',
  ]);
});

describe('days are those of Shanghai', () => {
  test.each(['2026-11-01', '2026/11/1', '2026.11.01', '2026年11月1日', '20261101', ' 2026-11-01 ', '46327'])(
    '%s',
    text => {
      expect(readDay(text, 'from')).toBe(NOV);
      expect(readDay(text, 'to')).toBe(NOV + DAY);
    },
  );

  test('a time says the very instant, an open end is one, and anything else is no day', () => {
    expect(readDay('2026-11-01 20:30', 'to')).toBe(NOV + 20.5 * 3_600_000);
    expect(dayCell(NOV + 20.5 * 3_600_000, 'to')).toBe('2026-11-01 20:30:00.000');
    expect(['长期', '', '不限', '-'].map(text => readDay(text, 'to'))).toEqual([
      'none',
      'none',
      'none',
      'none',
    ]);
    expect(
      ['11-01', '2026-13-01', '2026-02-30', '明天', '2026-11-01 25:00'].map(text => readDay(text, 'from')),
    ).toEqual(Array(5).fill(undefined));
  });

  test('a span in one cell', () => {
    expect(readSpan('2026-11-01 ~ 2026-11-02')).toEqual({ from: NOV, to: NOV + 2 * DAY });
    expect(readSpan('2026-11-01至长期')).toEqual({ from: NOV, to: 'none' });
    expect(readSpan('2026-11-01')).toEqual({ from: NOV, to: NOV + DAY });
    expect(readSpan('双十一')).toBeUndefined();
  });
});

test('lists are read however they are parted, and written so that nothing is lost', () => {
  expect(listOf(' 护肤, 孕妇;水乳|大促\n新品、 ')).toEqual(['护肤', '孕妇', '水乳', '大促', '新品']);
  const values = ['a、b', '\\', '', ' x ', '-', '\n'];
  expect(listOf(listCell(values))).toEqual(values);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownComment, PageData } from '../../model/page-data.ts';
import { createKnown, type ShownComment } from './known.ts';

const data = (comments: Omit<KnownComment, 'index'>[]): PageData => ({
  surface: 'bilibili.comments',
  comments: comments.map((comment, index) => ({ ...comment, index })),
});
const shown = (name: string, text: string, more: Partial<ShownComment> = {}): ShownComment => ({
  name,
  text,
  ...more,
});

/** Learns with one row each, and answers what is known of each. */
function tie(comments: Omit<KnownComment, 'index'>[], rows: ShownComment[]) {
  const known = createKnown();
  const keys = rows.map(row => ({ row }));
  known.learn(
    data(comments),
    keys.map(key => [key, key.row] as const),
  );
  return keys.map(key => known.of(key, key.row)?.id);
}

test('ties what is known to the row that shows it, however either side writes blanks and answers', () => {
  const known = [
    { id: '1', name: '小鹿', text: '回复 @阿麦 :真的 好用[笑]吗' },
    { id: '2', name: '小鹿', text: '别的' },
  ];
  expect(
    tie(known, [shown('小鹿 ', '真的好用 [笑] 吗\n'), shown('阿麦', '别的'), shown('小鹿', '别的')]),
  ).toEqual(['1', undefined, '2']);
});

test('an emoji that the page shows as a picture without a word is no difference', () => {
  const known = [
    { id: '1', name: '小鹿', text: '这不就是我吗[哭惹R]去年' },
    { id: '2', name: '阿麦', text: '[赞R]' },
  ];
  expect(tie(known, [shown('小鹿', '这不就是我吗去年'), shown('阿麦', '')])).toEqual(['1', '2']);
});

test('equal comments are told apart by their order, and only when all of them are there', () => {
  const two = [
    { id: 'a', name: 'momo', text: '666' },
    { id: 'b', name: 'momo', text: '666' },
  ];
  const row = shown('momo', '666');
  expect(tie(two, [row, shown('x', 'y'), row])).toEqual(['a', undefined, 'b']);
  expect(tie(two, [row])).toEqual([undefined]);
  expect(tie(two, [row, row, row])).toEqual([undefined, undefined, undefined]);
});

test('a time that cannot be the row’s own speaks against it, and against its equals', () => {
  const at = Date.UTC(2026, 10, 1);
  const known = [
    { id: 'a', name: 'momo', text: '666', at },
    { id: 'b', name: 'momo', text: '666', at: at + 3_600_000 },
  ];
  const fresh = shown('momo', '666', { earliest: at + 3_500_000, latest: at + 3_700_000 });
  const old = shown('momo', '666', { earliest: at - 60_000, latest: at + 60_000 });
  expect(tie(known, [old, fresh])).toEqual(['a', 'b']);
  expect(tie(known, [fresh, old])).toEqual([undefined, undefined]);
});

test('a row that shows another comment by now is no longer known', () => {
  const known = createKnown();
  const row = {};
  known.learn(data([{ id: 'a', name: 'momo', text: '666' }]), [[row, shown('momo', '666')]]);
  expect(known.of(row, shown('momo', '666'))?.id).toBe('a');
  expect(known.of(row, shown('momo', '777'))).toBeUndefined();
  expect(known.of({}, shown('momo', '666'))).toBeUndefined();
});

/** Rows from few names and words, so that many are equal. `lost`: the page's data lacks it. `hidden`: the page's data alone has it. */
const rowArbitrary = (oddity: 'lost' | 'hidden') =>
  fc.record({
    name: fc.constantFrom('甲', '乙'),
    text: fc.constantFrom('在吗', '好用', ''),
    oddity: fc.constantFrom('none', 'none', oddity),
  });
const pageArbitrary = fc
  .oneof(
    fc.array(rowArbitrary('lost'), { maxLength: 12 }),
    fc.array(rowArbitrary('hidden'), { maxLength: 12 }),
  )
  .map(rows => rows.map((row, index) => ({ ...row, id: `id-${index}` })));

test('whether the page’s data lacks comments or has some that are not shown, no row ever gets the id of another', () => {
  fc.assert(
    fc.property(pageArbitrary, all => {
      const rows = all.filter(row => row.oddity !== 'hidden');
      const ids = tie(
        all.filter(row => row.oddity !== 'lost'),
        rows.map(({ name, text }) => shown(name, text)),
      );
      ids.forEach((id, index) => {
        if (id !== undefined) expect(id).toBe(rows[index]?.id);
      });
      if (all.every(row => row.oddity === 'none')) expect(ids).toEqual(all.map(row => row.id));
    }),
  );
});

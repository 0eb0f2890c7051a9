import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecycledOrdinals, type Written } from './recycled-ordinals.ts';

interface Comment {
  words: string;
  at?: number;
  /** `3分钟前`: not younger than this. */
  latest?: number;
  root?: Comment;
}

/** Rows of which each stands for one comment at a time. */
function aList() {
  let shown: { row: Element; comment: Comment }[] = [];
  const find = (row: Element) => shown.find(one => one.row === row)?.comment;
  const writtenOf = (row: Element): Written => {
    const { at, latest } = find(row) ?? {};
    return at === undefined ? { latest } : { earliest: at, latest: at + 59_999 };
  };
  const ordinalOf = createRecycledOrdinals({
    keyOf: row => find(row)?.words,
    rootOf(row) {
      const root = find(row)?.root;
      return shown.find(one => one.comment === root)?.row;
    },
    writtenOf,
    shown: () => shown.map(one => one.row),
  });
  return async (rows: Element[], comments: Comment[]) => {
    shown = comments.flatMap((comment, index) => {
      const row = rows[index];
      return row ? [{ row, comment }] : [];
    });
    const ordinals = shown.map(one => ordinalOf(one.row));
    // What one task has settled holds until its end.
    await Promise.resolve();
    return ordinals;
  };
}
const rowsOf = (count: number): Element[] => Array.from({ length: count }, () => ({}) as Element);
const HOUR = 3_600_000;

test('equal comments keep their numbers when only the second comes back, in another row', async () => {
  const look = aList();
  const [a, b, c] = rowsOf(3) as [Element, Element, Element];
  const [first, second] = [
    { words: '求链接', at: 0 },
    { words: '求链接', at: HOUR },
  ];
  expect(await look([a, b], [first, second])).toEqual([0, 1]);
  expect(await look([c, a], [second, { words: '别的' }])).toEqual([1, 0]);
  expect(await look([b, c], [first, second])).toEqual([0, 1]);
});

test('where no time tells, one that could be either is neither, until both are there', async () => {
  const look = aList();
  const [a, b, c] = rowsOf(3) as [Element, Element, Element];
  const [first, second] = [
    { words: '[赞]', latest: HOUR },
    { words: '[赞]', latest: HOUR },
  ];
  expect(await look([a, b], [first, second])).toEqual([0, 1]);
  expect(await look([c], [second])).toEqual([undefined]);
  expect(await look([c, a], [first, second])).toEqual([0, 1]);
});

test('words of age say how old at least: the same words an hour later are still the same comment', async () => {
  const look = aList();
  const rows = rowsOf(2);
  expect(await look(rows, [{ words: '在吗', latest: HOUR }])).toEqual([0]);
  expect(await look(rows.toReversed(), [{ words: '在吗', latest: 2 * HOUR }])).toEqual([0]);
});

test('replies are counted under their own root, and a root shown again in a layer is the same root', async () => {
  const look = aList();
  const [one, two] = [
    { words: '求链接', at: 0 },
    { words: '求链接', at: HOUR },
  ];
  const reply = (root: Comment): Comment => ({ words: '同求', at: 2 * HOUR, root });
  expect(await look(rowsOf(4), [one, reply(one), two, reply(two)])).toEqual([0, 0, 1, 0]);
  expect(await look(rowsOf(3), [two, reply(two), { ...reply(two), at: 3 * HOUR }])).toEqual([1, 0, 1]);
});

test('however one scrolls through rows that are used again, no comment changes its number and no two share one', async () => {
  const comments: Comment[] = Array.from({ length: 12 }, (_, index) => ({
    words: ['求链接', '[赞]', '多少钱'][index % 3] ?? '',
    at: index * HOUR,
  }));
  const windows = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 4 }), fc.nat(5)), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(windows, async scrolls => {
      const look = aList();
      const rows = rowsOf(6);
      const numbers = new Map<Comment, number>();
      for (const [start, count, turn] of scrolls) {
        const seen = comments.slice(start, start + count);
        const used = [...rows.slice(turn), ...rows.slice(0, turn)];
        for (const [index, ordinal] of (await look(used, seen)).entries()) {
          const comment = seen[index];
          if (!comment || ordinal === undefined) continue;
          expect(numbers.get(comment) ?? ordinal).toBe(ordinal);
          numbers.set(comment, ordinal);
        }
      }
      const names = [...numbers].map(([{ words }, ordinal]) => `${words} ${ordinal}`);
      expect(new Set(names).size).toBe(names.length);
      expect(numbers.size).toBe(
        new Set(scrolls.flatMap(([at, count]) => comments.slice(at, at + count))).size,
      );
    }),
  );
});

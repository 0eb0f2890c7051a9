import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf, countWithin } from './count-text.ts';

test.each([
  ['赞', 0],
  [' 回复 ', 0],
  ['1', 1],
  ['2,942', 2942],
  ['1.2万', 12_000],
  ['1.5亿', 150_000_000],
  ['3.4w', 34_000],
  ['99+', 99],
  ['', undefined],
  ['查看14条回复', undefined],
  ['1.2.3', undefined],
  ['9'.repeat(40), undefined],
])('%j is %j', (text, count) => {
  expect(countOf(text)).toBe(count);
});

test('a number in a sentence', () => {
  expect(countWithin(' 共 1,204 条评论 ')).toBe(1204);
  expect(countWithin('这是一片荒地')).toBeUndefined();
});

test('plain numbers read as themselves, with or without commas', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      count => countOf(String(count)) === count && countOf(count.toLocaleString('en')) === count,
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, endOf, startOf } from './days.ts';
import { placeOptions } from './place-options.ts';
import { tagsOf } from './tags.ts';
import { moved } from './variants.ts';

test('moving keeps every way of saying it, and only within the list', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(20), fc.nat(20), (all, from, to) => {
      expect(moved(all, from, to).toSorted()).toEqual(all.toSorted());
    }),
  );
});

test('tags are parted by any comma, each once', () => {
  expect(tagsOf('双十一,价格、 价格, ')).toEqual(['双十一', '价格']);
});

test('a day and its instants are each other’s', () => {
  expect(dayOf(startOf('2026-11-30') ?? 0)).toBe('2026-11-30');
  expect(dayOf((endOf('2026-11-30') ?? 0) - 1)).toBe('2026-11-30');
  expect(startOf('')).toBeUndefined();
});

test('places and facts are found by name and by value; any other name is a field to fill in', () => {
  const fact = { id: 'f', name: '到手价', kind: 'price', value: '¥199', updatedAt: 0 } as const;
  expect(placeOptions('', [fact], 1).map(({ name }) => name)).toContain('到手价');
  expect(placeOptions('199', [fact], 1)[0]).toEqual({
    text: '{{fact:到手价}}',
    name: '到手价',
    about: '¥199',
    kind: 'fact',
  });
  expect(placeOptions('肤质', [fact], 1)).toMatchObject([{ text: '{{肤质}}' }]);
  expect(placeOptions('{{', [fact], 1)).toEqual([]);
});

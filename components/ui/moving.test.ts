import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedBy, tabBy } from './moving.ts';

test('down from nothing is the first row, up from nothing the last', () => {
  expect(movedBy('ArrowDown', undefined, 3, false)).toBe(0);
  expect(movedBy('ArrowUp', undefined, 3, false)).toBe(2);
});

test('letters move only where nobody types', () => {
  expect(movedBy('j', 0, 3, true)).toBe(1);
  expect(movedBy('j', 0, 3, false)).toBeUndefined();
  expect(movedBy('Home', 2, 3, false)).toBeUndefined();
});

test('no key leads outside the list', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'j', 'k', 'Home', 'End', 'x');
  fc.assert(
    fc.property(keys, fc.nat(50), fc.integer({ min: 1, max: 50 }), (key, at, count) => {
      const row = movedBy(key, at % count, count, true);
      expect(row === undefined || (row >= 0 && row < count)).toBe(true);
    }),
  );
  expect(movedBy('ArrowDown', undefined, 0, true)).toBeUndefined();
});

test('tabs go round', () => {
  expect(tabBy('ArrowRight', 2, 3)).toBe(0);
  expect(tabBy('ArrowLeft', 0, 3)).toBe(2);
  expect(tabBy('Enter', 0, 3)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { ROOMS, staleRooms } from './keys.ts';

test('a changed table makes every view built from it stale, once', () => {
  expect(staleRooms(['handoffs', 'items']).toSorted()).toEqual([
    'coverage',
    'customers',
    'handoffs',
    'items',
  ]);
  expect(staleRooms(['accounts'])).toContain('items');
  expect(staleRooms([])).toEqual([]);
});

test('another session makes everything stale', () => {
  expect(staleRooms(['session'])).toEqual([...ROOMS]);
});

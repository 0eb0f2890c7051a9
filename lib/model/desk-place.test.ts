import { expect, test } from 'vitest';
import { hashOf, placeOf } from './desk-place.ts';

test('a place at the desk and its address say the same', () => {
  for (const place of [{ room: 'facts', openId: 'a/b 价' } as const, { room: 'usage' } as const])
    expect(placeOf(hashOf(place))).toEqual({ openId: undefined, ...place });
});

test('an address that names no room leads to the scripts', () => {
  expect(placeOf('')).toEqual({ room: 'scripts', openId: undefined });
  expect(placeOf('#nowhere/%E0%A4%A')).toEqual({ room: 'scripts', openId: undefined });
});

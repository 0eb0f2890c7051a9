import { expect, test } from 'vitest';
import { hashOf, placeOf } from './desk-view.ts';

test('a place at the desk and its address say the same', () => {
  expect(placeOf(hashOf('facts', 'a/b 价'))).toEqual({ room: 'facts', openId: 'a/b 价' });
  expect(placeOf(hashOf('usage'))).toEqual({ room: 'usage', openId: undefined });
});

test('an address that names no room leads to the scripts', () => {
  expect(placeOf('')).toEqual({ room: 'scripts', openId: undefined });
  expect(placeOf('#nowhere/%E0%A4%A')).toEqual({ room: 'scripts', openId: undefined });
});

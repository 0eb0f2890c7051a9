import { expect, test } from 'vitest';
import { isAtHome } from './heard.ts';

test('a message stays with the person with whom it was first read, on each page for itself', () => {
  const [page, other] = [{}, {}];
  expect(isAtHome(page, 'weibo:1', { name: '小林' })).toBe(true);
  expect(isAtHome(page, 'weibo:1', { name: '阿青' })).toBe(false);
  expect(isAtHome(page, 'weibo:1', { name: '小林', id: '7' })).toBe(true);
  expect(isAtHome(page, 'weibo:2', { name: '阿青' })).toBe(true);
  expect(isAtHome(other, 'weibo:1', { name: '阿青' })).toBe(true);
});

test('nothing is at home where nobody is named', () => {
  expect(isAtHome({}, 'weibo:1', undefined)).toBe(false);
});

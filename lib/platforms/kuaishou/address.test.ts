import { expect, test } from 'vitest';
import { personIn, photoIdAt } from './address.ts';

test.each([
  ['https://www.kuaishou.com/short-video/3x8f14e45fceeak?authorId=1', '3x8f14e45fceeak'],
  ['https://www.kuaishou.com/short-video/3x8f14e45fceeak/', '3x8f14e45fceeak'],
  ['https://www.kuaishou.com/short-video/', undefined],
  ['https://www.kuaishou.com/profile/3xkq5n2dj8e4g5u', undefined],
])('%s names the video %s', (address, id) => {
  expect(photoIdAt(new URL(address))).toBe(id);
});

test.each([
  ['/profile/3xkq5n2dj8e4g5u', '3xkq5n2dj8e4g5u'],
  ['https://www.kuaishou.com/profile/3xkq5n2dj8e4g5u?source=NewReco', '3xkq5n2dj8e4g5u'],
  ['/profile/', undefined],
  ['/profile/<b>', undefined],
  ['小林', undefined],
])('%s leads to %s', (address, id) => {
  expect(personIn(address)).toBe(id);
});

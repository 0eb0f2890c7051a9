import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLATFORMS, SURFACES } from '../../model/platform.ts';
import { lengthIn, limitOf, overLimit } from './limits.ts';

test('a pair of surrogates is one character, and Weibo counts half-width ones half', () => {
  expect(lengthIn('亲😊a')).toBe(3);
  expect(lengthIn('亲abc', limitOf('weibo', 'comment'))).toBe(3);
});

test('says by how much a message is too long', () => {
  const limit = limitOf('xiaohongshu', 'comment');
  expect(overLimit('字'.repeat(300), limit)).toBe(0);
  expect(overLimit('字'.repeat(312), limit)).toBe(12);
  expect(overLimit('字'.repeat(9999), limitOf('site', 'dm'))).toBe(0);
});

test('every platform of ours has a limit for both surfaces', () => {
  for (const platform of PLATFORMS)
    for (const surface of SURFACES) expect(limitOf(platform, surface)?.max).toBeGreaterThan(0);
});

test('counting never exceeds the code units, and one more character never makes it shorter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, halves) => {
      const limit = { max: 10, sure: true, ...(halves ? { halves: true as const } : {}) };
      expect(lengthIn(text, limit)).toBeLessThanOrEqual(text.length);
      expect(lengthIn(`${text}字`, limit)).toBe(lengthIn(text, limit) + 1);
    }),
  );
});

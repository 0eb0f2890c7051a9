import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, postKeyOf } from './fingerprint.ts';

const base = {
  platform: 'kuaishou',
  postKey: 'post-1',
  parent: undefined,
  author: '小林',
  text: '多少钱',
  pictures: 0,
  ordinal: 0,
};

test('what a browser renders differently is the same comment', () => {
  expect(fingerprint({ ...base, text: ' 多少\u200b钱\n' })).toBe(fingerprint(base));
  expect(fingerprint({ ...base, author: 'Ame\u0301lie' })).toBe(fingerprint({ ...base, author: 'Amélie' }));
});

test.each([
  { postKey: 'post-2' },
  { parent: 'kuaishou:fp-1' },
  { author: '小琳' },
  { text: '多少钱?' },
  { pictures: 1 },
  { ordinal: 1 },
])('another one when %j', other => {
  expect(fingerprint({ ...base, ...other })).not.toBe(fingerprint(base));
});

test('no text passes itself off as another part', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (author, text) => {
      const moved = fingerprint({ ...base, author: `${author}","${text}`, text: '' });
      return moved !== fingerprint({ ...base, author, text });
    }),
  );
});

test('it has the shape that the contract names', () => {
  expect(fingerprint(base)).toMatch(/^kuaishou:fp-[0-9a-f]{16}$/);
  expect(postKeyOf('a', 'b')).not.toBe(postKeyOf('ab', ''));
});

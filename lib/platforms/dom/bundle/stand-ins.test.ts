import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStandIns } from './stand-ins.ts';

const salt = fc.string({ minLength: 1, maxLength: 8 });
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

test('a stand-in is as long, the same every time, and of the same signs', () => {
  fc.assert(
    fc.property(salt, word, (seed, text) => {
      const standIns = createStandIns(seed);
      const standIn = standIns.of(text);
      expect(standIn).toHaveLength(text.length);
      expect(standIns.of(text)).toBe(standIn);
      expect(standIn.replace(/[^\s\p{P}]/gu, '')).toBe(text.replace(/[^\s\p{P}]/gu, ''));
    }),
  );
});

test('ids keep their alphabet, and people are not mixed up', () => {
  const standIns = createStandIns('s');
  expect(standIns.of('66f0a0000000000000000a02')).toMatch(/^[0-9a-f]{24}$/);
  expect(standIns.of('71930045120')).toMatch(/^[1-9]\d{10}$/);
  expect(standIns.of('BV1xx411c7mD')).toMatch(/^BV\d[a-z]{2}\d{3}[a-z]\d[a-z][A-Z]$/);
  expect(standIns.of('0')).toBe('0');
  const names = Array.from({ length: 400 }, (_, index) => `小桃${index}`);
  const found = new Set(names.map(standIns.of));
  expect(found.size).toBe(names.length);
  expect(names.filter(name => found.has(name))).toEqual([]);
});

test('another bundle has other stand-ins', () => {
  expect(createStandIns('a').of('今天也要早睡')).not.toBe(createStandIns('b').of('今天也要早睡'));
});

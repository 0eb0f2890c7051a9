import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLongForm, longForm, shortForm } from './paired-ids.ts';
import { createStandIns } from './stand-ins.ts';

test('a number and its short form are one id, and their stand-ins are, too', () => {
  expect(longForm('z0JH2lOMb')).toBe('3501756485200075');
  expect(shortForm('3501756485200075')).toBe('z0JH2lOMb');
  const digits = fc.tuple(fc.integer({ min: 10, max: 59 }), fc.nat(9_999_999), fc.nat(9_999_999));
  fc.assert(
    fc.property(digits, ([head, ...rest]) => {
      const long = `${head}${rest.map(group => `${group}`.padStart(7, '0')).join('')}`;
      const short = shortForm(long);
      if (longForm(short) === undefined) return;
      expect(longForm(short)).toBe(long);
      const standIns = createStandIns('s');
      expect(standIns.of(short)).toBe(shortForm(standIns.of(long)));
      expect(standIns.of(short)).toHaveLength(9);
      expect(standIns.of(long)).not.toBe(long);
    }),
  );
});

test.each(['comment12', 'zzzzzzzz9', '123456789', 'abc'])('%s is no short form of a number', text => {
  const long = longForm(text);
  expect(long === undefined || isLongForm(long)).toBe(true);
  expect(createStandIns('s').of(text)).toHaveLength(text.length);
});

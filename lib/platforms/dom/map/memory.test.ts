import { expect, test, vi } from 'vitest';
import { createMemory } from './memory.ts';

const element = {} as Element;

test('keeps what was made while a deed lasts, inner deeds included, and nothing behind it', () => {
  const { keep, during } = createMemory();
  const make = vi.fn(() => ({}));
  const ask = () => keep(element, 'of name', make);
  during(() => {
    expect(ask()).toBe(ask());
    during(ask);
    ask();
  });
  expect(make).toHaveBeenCalledTimes(1);
  expect(ask()).not.toBe(ask());
});

test('a deed that fails leaves nothing behind', () => {
  const { keep, during } = createMemory();
  let made = 0;
  const ask = () => keep(element, 'of name', () => ++made);
  expect(() =>
    during(() => {
      ask();
      throw new Error('half');
    }),
  ).toThrow('half');
  expect([ask(), ask()]).toEqual([2, 3]);
});

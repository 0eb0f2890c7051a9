import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalarsAt } from './state-text.ts';

const script = (state: string): string => `window.__INITIAL_STATE__=${state}`;
const PATH = ['user', 'userInfo'];
const USER =
  '"user":{"loggedIn":true,"a":undefined,"userInfo":{"user_id":"85be","nickname":"小周\\u0039\\"6","guest":false,"x":undefined}}';

test('reads past bare undefined, nested values and escapes', () => {
  const found = scalarsAt(script(`{"global":{"list":[{"k":"}"},undefined]},${USER},"note":{}}`), PATH);
  expect(Object.fromEntries(found ?? [])).toEqual({ user_id: '85be', nickname: '小周9"6', guest: false });
});

test('an object of the same name elsewhere, or inside a text, is not it', () => {
  const elsewhere =
    '{"notification":{"userInfo":{"user_id":"bad"}},"text":"\\"user\\":{\\"userInfo\\":{\\"user_id\\":\\"bad\\"}}",';
  expect(scalarsAt(script(`${elsewhere}${USER}}`), PATH)?.get('user_id')).toBe('85be');
  expect(scalarsAt(script(`${elsewhere}"other":{}}`), PATH)).toBeUndefined();
});

test.each(['', 'var a = 1', '__INITIAL_STATE__', '__INITIAL_STATE__={', '__INITIAL_STATE__=[1]'])(
  '%j has none',
  text => {
    expect(scalarsAt(text, PATH)).toBeUndefined();
  },
);

test('cut off anywhere, it never throws and never gives a cut value', () => {
  const whole = script(`{"global":{},${USER},"note":{"title":"x"}}`);
  fc.assert(
    fc.property(fc.nat(whole.length), length => {
      const id = scalarsAt(whole.slice(0, length), PATH)?.get('user_id');
      return id === undefined || id === '85be';
    }),
  );
});

test('nothing that a state may hold makes it throw or change the id', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (before, after) => {
      const { user: _user, ...rest } = before;
      const inner = JSON.stringify({ before: rest, after }).slice(1, -1);
      return scalarsAt(script(`{${inner},${USER}}`), PATH)?.get('user_id') === '85be';
    }),
  );
});

test('reading takes time with the length of the state, not with its square', () => {
  const timeOf = (length: number) => {
    const state = script(`{"feed":${JSON.stringify('长'.repeat(length))},${USER}}`);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(scalarsAt(state, PATH)?.get('user_id')).toBe('85be');
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  // Ten times the length: a square would be a hundred. The machine may be busy with other tests.
  expect(timeOf(5_000_000) / timeOf(500_000)).toBeLessThan(40);
});

import { afterEach, expect, test, vi } from 'vitest';
import { induction } from './induce/index.ts';
import { inductionFrom } from './induction.ts';

afterEach(() => {
  globalThis.chorusInduction = undefined;
});

test('is brought once, when it is first wanted, and tells that it has come', async () => {
  const bring = vi.fn(async () => {
    await Promise.resolve();
    globalThis.chorusInduction = induction;
    return true;
  });
  const source = inductionFrom(bring);
  const arrival = new Promise<void>(resolve => source.onArrival(resolve));
  expect(bring).not.toHaveBeenCalled();
  expect([source.get(), source.get()]).toEqual(['later', 'later']);
  await arrival;
  expect(source.get()).toBe(induction);
  expect(bring).toHaveBeenCalledTimes(1);
});

test.each([
  ['it cannot come', async () => false],
  ['asking for it fails', async () => Promise.reject(new Error('the worker is gone'))],
])('where %s, there is none, and whoever waits is told', async (_why, bring) => {
  const source = inductionFrom(bring);
  const arrival = new Promise<void>(resolve => source.onArrival(resolve));
  expect(source.get()).toBe('later');
  await arrival;
  expect(source.get()).toBeUndefined();
});

test('without a way to bring it there is none', () => {
  expect(inductionFrom(undefined).get()).toBeUndefined();
});

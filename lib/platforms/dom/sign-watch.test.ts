import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSign } from './sign-watch.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  let sign = 'a';
  const [late, abort] = [vi.fn(), new AbortController()];
  const ask = vi.fn(() => sign);
  const isOther = watchSign(ask, late, abort.signal);
  const become = (other: string) => {
    sign = other;
  };
  return { isOther, late, ask, abort, become };
}

test('a change is told at once after a pause, and once', () => {
  const { isOther, late, become } = watched();
  become('b');
  expect([isOther(), isOther()]).toEqual([true, false]);
  vi.runAllTimers();
  expect(late).not.toHaveBeenCalled();
});

test('asked in quick succession it looks once more, late, and tells what changed meanwhile', () => {
  const { isOther, late, ask, become } = watched();
  isOther();
  for (let turn = 0; turn < 50; turn++) expect(isOther()).toBe(false);
  become('b');
  expect(isOther()).toBe(false);
  vi.advanceTimersByTime(100);
  expect(late).toHaveBeenCalledTimes(1);
  // At the start, at the first question, and late.
  expect(ask).toHaveBeenCalledTimes(3);
});

test('ends with its signal', () => {
  const { isOther, late, become, abort } = watched();
  isOther();
  isOther();
  become('b');
  abort.abort();
  vi.runAllTimers();
  expect(late).not.toHaveBeenCalled();
});

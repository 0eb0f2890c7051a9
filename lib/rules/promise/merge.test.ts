import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROMISE_STATES, type PromiseRow } from '../../model/promise.ts';
import { promiseWithout } from '../customer/mentions.ts';
import { mergePromise } from './merge.ts';

const forgotten = (isForgotten: boolean, row: PromiseRow): PromiseRow =>
  isForgotten ? promiseWithout(row) : row;

const promise = fc
  .record({
    text: fc.constantFrom('已私信', '稍后私信'),
    dueAt: fc.integer({ min: 0, max: 3 }),
    state: fc.constantFrom(...PROMISE_STATES),
    closedAt: fc.integer({ min: 1, max: 3 }),
    updatedAt: fc.integer({ min: 0, max: 3 }),
    authorName: fc.constantFrom('小林', 'a', '已'),
    isForgotten: fc.boolean(),
  })
  .map(
    ({ closedAt, isForgotten, ...part }): PromiseRow =>
      forgotten(isForgotten, {
        id: 'promise:r',
        platform: 'xiaohongshu',
        surface: 'xiaohongshu.note',
        accountId: 'kos',
        itemId: 'xiaohongshu:1',
        replyId: 'xiaohongshu:r',
        promisedAt: 0,
        ...part,
        ...(part.state === 'open' ? {} : { closedAt }),
      }),
  );

test('two devices agree whatever they hear of first, and hearing it again changes nothing', () => {
  fc.assert(
    fc.property(promise, promise, promise, (a, b, c) => {
      expect(mergePromise(a, b)).toEqual(mergePromise(b, a));
      expect(mergePromise(mergePromise(a, b), c)).toEqual(mergePromise(a, mergePromise(b, c)));
      expect(mergePromise(a, a)).toEqual(a);
      expect(mergePromise(undefined, a)).toEqual(a);
    }),
  );
});

test('what was closed never opens again, what was kept was not dropped, and the first closing counts', () => {
  fc.assert(
    fc.property(promise, promise, (a, b) => {
      const merged = mergePromise(a, b);
      const states = [a.state, b.state];
      const strongest = (['kept', 'dropped', 'open'] as const).find(state => states.includes(state));
      expect(merged.state).toBe(strongest);
      const times = [a, b].filter(one => one.state === merged.state).map(one => one.closedAt ?? 0);
      expect(merged.closedAt ?? 0).toBe(Math.min(...times));
    }),
  );
});

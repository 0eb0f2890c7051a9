import { MINUTE } from '../../base/clock.ts';
import type { PromiseRow } from '../../model/promise.ts';

/** How far (ms) the times of one reply may lie apart on two surfaces, which may say them coarsely. */
const APART = 60 * MINUTE;

/**
 * Do two rows speak of one promise? Two surfaces name one reply in two ways, and whoever says it twice while the first is still open owes
 * one message.
 */
export const isSamePromise = (a: PromiseRow, b: PromiseRow): boolean =>
  a.id === b.id || (a.accountId === b.accountId && a.itemId === b.itemId && (areOpen(a, b) || areNear(a, b)));

const areOpen = (a: PromiseRow, b: PromiseRow): boolean => a.state === 'open' && b.state === 'open';

const areNear = (a: PromiseRow, b: PromiseRow): boolean => Math.abs(a.promisedAt - b.promisedAt) <= APART;

/** An open promise, closed as that of these is which is the same; open still where none is closed. */
export function closedLike(promise: PromiseRow, all: readonly PromiseRow[], now: number): PromiseRow {
  const twin = all.find(one => one.state !== 'open' && isSamePromise(one, promise));
  if (!twin) return promise;
  const { id, itemId, replyId } = promise;
  return { ...twin, id, itemId, replyId, updatedAt: Math.max(now, promise.updatedAt + 1) };
}

/** One row of each promise, the earliest. */
export function eachOnce(promises: readonly PromiseRow[]): PromiseRow[] {
  const once: PromiseRow[] = [];
  for (const one of promises.toSorted((a, b) => a.promisedAt - b.promisedAt || (a.id < b.id ? -1 : 1)))
    if (!once.some(other => isSamePromise(one, other))) once.push(one);
  return once;
}

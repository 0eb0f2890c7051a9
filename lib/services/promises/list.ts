import { calendarOf, startOfDay } from '../../base/shanghai.ts';
import type { PromiseView } from '../../messaging/protocol.ts';
import type { PromiseRow } from '../../model/promise.ts';
import { eachOnce } from '../../rules/promise/same.ts';
import { waitOfPromise } from '../../rules/promise/wait.ts';
import { openPromises, promisesClosedSince } from '../../store/promises.ts';
import type { Core } from '../core.ts';
import { accountById, hoursAt, type Scene, sceneOf, watchedAccounts } from '../scene.ts';

/** Longest list that a screen is given. */
const MOST = 200;

/** What my accounts have promised. Who answers for the team without an account of their own sees all. */
export async function list(core: Core): Promise<PromiseView[]> {
  const scene = await sceneOf(core);
  if (!scene) return [];
  const watched = new Set(watchedAccounts(scene).map(account => account.id));
  const midnight = startOfDay(calendarOf(scene.now)) ?? scene.now;
  const [open, closed] = [await openPromises(core.db), await promisesClosedSince(core.db, midnight)];
  const views = (rows: PromiseRow[]) =>
    eachOnce(rows.filter(({ accountId }) => watched.has(accountId))).map(row => viewOfPromise(row, scene));
  return [
    ...views(open).toSorted((a, b) => a.promise.dueAt - b.promise.dueAt),
    ...views(closed).toSorted((a, b) => (b.promise.closedAt ?? 0) - (a.promise.closedAt ?? 0)),
  ].slice(0, MOST);
}

export function viewOfPromise(promise: PromiseRow, scene: Scene): PromiseView {
  const account = accountById(scene, promise.accountId);
  return {
    promise,
    accountName: account?.name ?? '',
    role: account?.role ?? 'official',
    wait: waitOfPromise(promise, hoursAt(scene, promise.accountId), scene.now),
  };
}

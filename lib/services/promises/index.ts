import type { PromiseOutcome, PromisesService } from '../../messaging/protocol.ts';
import type { PromiseRow } from '../../model/promise.ts';
import { may } from '../../rules/permission.ts';
import { isSamePromise } from '../../rules/promise/same.ts';
import type { Change } from '../../store/change.ts';
import { promisesUnder } from '../../store/promises.ts';
import { type Core, memberOf, write } from '../core.ts';
import { list } from './list.ts';

export const promisesService = (core: Core): PromisesService => ({
  list: () => list(core),
  keep: ({ id }) => close(core, id, 'kept'),
  drop: ({ id }) => close(core, id, 'dropped'),
});

/** Closes it by hand, under each name that the reply has. What is closed already stays as it is. */
async function close(core: Core, id: string, state: 'kept' | 'dropped'): Promise<PromiseOutcome> {
  const member = await memberOf(core);
  if (!member || !may(member.role, 'write-promise')) return { ok: false, reason: 'forbidden' };
  let outcome: PromiseOutcome = { ok: false, reason: 'not-found' };
  const now = core.clock();
  await write(core, async () => {
    const promise = await core.db.promises.get(id);
    if (!promise) return [];
    outcome = { ok: true };
    const beside = await promisesUnder(core.db, [promise.itemId]);
    const open = beside.filter(one => one.state === 'open' && isSamePromise(one, promise));
    return open.map((one): Change => ({ kind: 'promise', row: closed(one, state, member.id, now) }));
  });
  return outcome;
}

const closed = (
  promise: PromiseRow,
  state: 'kept' | 'dropped',
  memberId: string,
  now: number,
): PromiseRow => ({
  ...promise,
  state,
  closedAt: now,
  closedBy: 'hand',
  memberId,
  updatedAt: Math.max(now, promise.updatedAt + 1),
});

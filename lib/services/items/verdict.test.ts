import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../base/clock.ts';
import type { Policy } from '../../model/policy.ts';
import { wholePolicy } from '../../rules/policy/whole.ts';
import { itemById } from '../../store/items.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const director = operator('m1', 'director');

const policy = (version: number, targetMs: number): Policy => ({
  ...wholePolicy(undefined),
  version,
  rules: [{ role: 'KOS', surface: 'comment', flag: 'purchase', duty: 'answer', targetMs }],
});

async function desk() {
  const at = { now: T0 };
  const device = await signedIn(new MemoryServer([director]), at, director);
  await device.db.accounts.bulkPut([account('kos', 'KOS', 'm1'), account('kos2', 'KOS', 'm1')]);
  await device.db.policy.bulkPut([policy(3, 5 * MINUTE), { ...policy(3, 5 * MINUTE), id: 'policy@3' }]);
  const page = pageOf('kos');
  const seen = (...items: ReturnType<typeof read>[]) => device.services.items.seen({ page, items });
  return { at, device, page, seen };
}

test('an answer keeps its verdict and the policy that it was judged by, whatever changes later', async () => {
  const { at, device, seen } = await desk();
  at.now = T0 + 10 * MINUTE;
  await seen(read('1'), replyBy('kos', '2', '1', T0 + 7 * MINUTE));
  expect((await itemById(device.db, 'xiaohongshu:1'))?.answer?.policyVersion).toBe(3);
  await device.services.policy.save({ policy: policy(3, HOUR) });
  expect(await device.services.items.today()).toMatchObject({ answered: 1, inTime: 0, unknown: 0 });
});

test('a coarse time gives an unknown verdict, and it is counted as such', async () => {
  const { at, device, seen } = await desk();
  at.now = T0 + 10 * MINUTE;
  const time = { ...pageTime(T0), precision: 'hour' as const, earliest: T0 - 30 * MINUTE, latest: T0 };
  await seen(read('1', { time }), replyBy('kos', '2', '1', T0 + MINUTE));
  expect(await device.services.items.today()).toMatchObject({ answered: 1, unknown: 1 });
});

test('whom it was handed to is judged by the receiver’s own clock', async () => {
  const { at, device, page, seen } = await desk();
  await seen(read('1'));
  at.now = T0 + 20 * MINUTE;
  await device.services.handoffs.create({ page, itemId: 'xiaohongshu:1', toAccountId: 'kos2' });
  at.now = T0 + 30 * MINUTE;
  const items = [replyBy('kos2', '2', '1', T0 + 23 * MINUTE)];
  await device.services.items.seen({ page: pageOf('kos2', 'kos'), items });
  expect((await itemById(device.db, 'xiaohongshu:1'))?.answer?.accountId).toBe('kos2');
  expect(await device.services.items.today()).toMatchObject({ answered: 1, inTime: 1, medianMs: 3 * MINUTE });
});

test('what was only ticked off by mistake has waited all the time, what was answered waits anew', async () => {
  const { at, device, page, seen } = await desk();
  await seen(read('1'), read('2'));
  at.now = T0 + 2 * MINUTE;
  await device.services.items.markAnswered({ id: 'xiaohongshu:1' });
  await seen(replyBy('kos', '3', '2', T0 + MINUTE));
  at.now = T0 + 4 * MINUTE;
  for (const id of ['xiaohongshu:1', 'xiaohongshu:2']) await device.services.items.reopen({ id });
  const views = await device.services.items.views({ page, ids: ['xiaohongshu:1', 'xiaohongshu:2'] });
  expect(views.map(view => view.wait.earliest)).toEqual([T0, T0 + 4 * MINUTE]);
});

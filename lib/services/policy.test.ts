import { expect, test } from 'vitest';
import { account, operator, pageOf, read, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

const director = operator('d1', 'director');

test('a version that was applied holds for everybody, and is kept for good', async () => {
  const server = new MemoryServer([director, operator('m1')]);
  const at = { now: T0 };
  const [one, other] = [await signedIn(server, at, director), await signedIn(server, at, operator('m1'))];
  const before = await one.services.policy.current();
  const saved = await one.services.policy.save({ policy: { ...before, retentionDays: 30, note: '缩短' } });
  expect(saved).toEqual({ ok: true, version: 1 });
  await one.sync();
  await other.sync();
  expect(await other.services.policy.current()).toMatchObject({
    version: 1,
    retentionDays: 30,
    savedBy: 'd1',
  });
  expect(await other.services.policy.versions()).toMatchObject([
    { id: 'policy@1', version: 1, note: '缩短' },
  ]);
});

test('whoever may not change it is refused, and the old one stays', async () => {
  const server = new MemoryServer([operator('m1')]);
  const device = await signedIn(server, { now: T0 }, operator('m1'));
  const policy = await device.services.policy.current();
  expect(await device.services.policy.save({ policy })).toEqual({ ok: false, reason: 'forbidden' });
  expect((await device.services.policy.current()).version).toBe(0);
});

test('of two who change one version at once the second is told, and nothing is overwritten', async () => {
  const server = new MemoryServer([director]);
  const at = { now: T0 };
  const [one, other] = [await signedIn(server, at, director), await signedIn(server, at, director)];
  const policy = await one.services.policy.current();
  await one.services.policy.save({ policy: { ...policy, retentionDays: 30 } });
  await other.services.policy.save({ policy: { ...policy, retentionDays: 60 } });
  await one.sync();
  await other.sync();
  expect((await other.services.policy.current()).retentionDays).toBe(30);
  expect(await other.services.policy.versions()).toMatchObject([{ version: 1, retentionDays: 30 }]);
  const again = await other.services.policy.save({ policy: { ...policy, retentionDays: 60 } });
  expect(again).toEqual({ ok: false, reason: 'conflict', detail: '1' });
});

test('what is no policy is refused with the place', async () => {
  const server = new MemoryServer([director]);
  const device = await signedIn(server, { now: T0 }, director);
  const policy = await device.services.policy.current();
  const saved = await device.services.policy.save({ policy: { ...policy, retentionDays: -1 } });
  expect(saved).toEqual({ ok: false, reason: 'invalid', detail: 'retentionDays' });
});

test('every view says why: what the role is there for, or the team in its own words', async () => {
  const server = new MemoryServer([director]);
  server.put({ kind: 'account', row: account('kol', 'KOL', 'd1') });
  const { services, sync } = await signedIn(server, { now: T0 }, director);
  await sync();
  const page = pageOf('kol');
  const [view] = await services.items.seen({ page, items: [read('1')] });
  expect(view?.why).toBe('要买和售后的交给 KOS,别在这里报价');
  const policy = await services.policy.current();
  const rules = policy.rules.map(rule => ({ ...rule, why: '本月由小美接' }));
  await services.policy.save({ policy: { ...policy, rules } });
  const [again] = await services.items.views({ page, ids: ['xiaohongshu:1'] });
  expect(again?.why).toBe('本月由小美接');
});

import { expect, test } from 'vitest';
import { operator, signedIn, T0 } from './device.fixture.ts';
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

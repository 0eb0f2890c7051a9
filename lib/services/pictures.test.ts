import { expect, test } from 'vitest';
import { MAX_PICTURE } from '../model/picture.ts';
import type { Script } from '../model/script.ts';
import { device, operator, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC';
const picture = { name: '用法.png', type: 'image/png', data: PNG, width: 1, height: 1 } as const;
const me = operator('m1');
const server = () => new MemoryServer([me, operator('m2')]);

test('the same picture is kept once, goes to the server and comes back by its id', async () => {
  const { services, db, sync } = await signedIn(server(), { now: T0 }, me);
  const [first, second] = [
    await services.pictures.save(picture),
    await services.pictures.save({ ...picture, name: '同一张.png' }),
  ];
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual(first);
  expect(await db.pictures.count()).toBe(1);
  await sync();
  const id = first.ok ? first.id : '';
  expect(await services.pictures.get({ ids: ['0'.repeat(64), id] })).toMatchObject([
    { id, name: '用法.png' },
  ]);
});

test('what is no picture of its type, or too large, is not kept; nobody saves without being signed in', async () => {
  const { services, db } = await signedIn(server(), { now: T0 }, me);
  const bad = [
    { ...picture, data: btoa('<svg onload=alert(1)>') },
    { ...picture, type: 'image/jpeg' as const },
    { ...picture, data: '不是' },
    { ...picture, data: 'A'.repeat(MAX_PICTURE + 4) },
    { ...picture, name: '' },
  ];
  for (const one of bad) expect(await services.pictures.save(one)).toEqual({ ok: false, reason: 'invalid' });
  expect(await db.pictures.count()).toBe(0);
  const nobody = device(server(), { now: T0 });
  expect(await nobody.services.pictures.save(picture)).toEqual({ ok: false, reason: 'forbidden' });
});

const script = (id: string, more: Partial<Script>): Script => ({
  id,
  title: id,
  body: '甲',
  category: 'product',
  roles: [],
  surfaces: ['comment'],
  flags: [],
  tags: [],
  updatedAt: 1,
  ...more,
});

test('a page gets the pictures of the script that it names, and no others', async () => {
  const { services, db } = await signedIn(server(), { now: T0 }, me);
  const saved = await services.pictures.save(picture);
  const pictures = [saved.ok ? saved.id : ''];
  await db.scripts.bulkPut([
    script('with', { pictures }),
    script('without', {}),
    script('retired', { pictures, state: 'retired' }),
    script('others', { pictures, scope: 'mine', ownerId: 'm2' }),
  ]);
  const found = async (scriptId: string) => (await services.library.pictures({ scriptId })).length;
  expect(await found('with')).toBe(1);
  for (const id of ['without', 'retired', 'others', 'constructor']) expect(await found(id)).toBe(0);
});

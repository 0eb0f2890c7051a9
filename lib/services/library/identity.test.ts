import { expect, test } from 'vitest';
import type { Script } from '../../model/script.ts';
import { account, operator, pageOf, read, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const director = operator('d1', 'director');
const script = (id: string, body: string): Script => ({
  id,
  title: id,
  body,
  category: 'product',
  roles: ['KOE'],
  surfaces: ['comment'],
  flags: [],
  tags: [],
  updatedAt: 1,
});

/** The hints of the scripts for a technical question to an expert, by script. */
async function hintsWith(identity: string | undefined, identityRoles: ('KOE' | 'KOC')[]) {
  const server = new MemoryServer([director]);
  const row = { ...account('koe', 'KOE', 'd1'), ...(identity ? { identity } : {}) };
  server.put({ kind: 'account', row });
  for (const one of [
    script('plain', '浓度 0.3%'),
    script('own', '我是{{身份}},浓度 0.3%'),
    script('typed', '本人员工'),
  ])
    server.put({ kind: 'script', row: one });
  const { services, sync } = await signedIn(server, { now: T0 }, director);
  await sync();
  const policy = await services.policy.current();
  await services.policy.save({ policy: { ...policy, identityRoles } });
  await services.items.seen({ page: pageOf('koe'), items: [read('1', { text: '浓度多少' })] });
  const ready = await services.library.best({ page: pageOf('koe'), itemId: 'xiaohongshu:1', limit: 9 });
  return Object.fromEntries(ready.map(({ id, hint }) => [id, hint]));
}

test('where the policy wants it, a script that does not say who writes is told as a hint', async () => {
  expect(await hintsWith('员工', ['KOE'])).toEqual({
    plain: '还没写身份「员工」,补上再发送',
    own: undefined,
    typed: undefined,
  });
});

test('no hint where the policy does not want it; an account that has no identity is told so', async () => {
  expect(await hintsWith('员工', ['KOC'])).toEqual({ plain: undefined, own: undefined, typed: undefined });
  expect((await hintsWith(undefined, ['KOE'])).plain).toBe('这类账号要亮身份,先到设置里给 koe 写上');
});

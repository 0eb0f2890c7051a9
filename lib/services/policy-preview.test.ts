import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../base/clock.ts';
import type { PageContext } from '../messaging/protocol.ts';
import type { ReadItem } from '../model/item.ts';
import { account, operator, pageOf, pageTime, read, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

const director = operator('d1', 'director');

async function deskWith(items: ReadItem[], page: PageContext = pageOf('koc')) {
  const server = new MemoryServer([director]);
  for (const [id, role] of [
    ['koc', 'KOC'],
    ['kos', 'KOS'],
    ['kol', 'KOL'],
  ] as const)
    server.put({ kind: 'account', row: account(id, role, 'd1') });
  const at = { now: T0 };
  const desk = await signedIn(server, at, director);
  await desk.sync();
  for (const item of items) {
    at.now += 1000;
    await desk.services.items.seen({ page, items: [item] });
  }
  return desk;
}

const own = (id: string) =>
  read(id, { author: { id: 'u-koc', name: 'koc', isSelf: true, isPostAuthor: true } });

test('a preview tells what would change, the newest first, and writes nothing', async () => {
  const desk = await deskWith([read('1'), read('2', { text: '成分是什么' }), own('3'), read('4')]);
  const policy = await desk.services.policy.current();
  const rules = policy.rules.map(rule =>
    rule.role === 'KOC' && rule.flag === 'purchase' ? { ...rule, targetMs: 10 * MINUTE } : rule,
  );
  const seen = await desk.services.policy.preview({ policy: { ...policy, rules } });
  expect(seen).toMatchObject({
    ok: true,
    looked: 3,
    changes: [
      { itemId: 'xiaohongshu:4', accountName: 'koc', authorName: '顾客4', text: '多少钱' },
      {
        before: { receiver: 'kos', targetMs: 30 * MINUTE },
        after: { receiver: 'kos', targetMs: 10 * MINUTE },
      },
    ],
  });
  expect(await desk.services.policy.preview({ policy })).toEqual({ ok: true, looked: 3, changes: [] });
  expect(await desk.services.policy.preview({ policy, limit: 2 })).toMatchObject({ looked: 2 });
  expect((await desk.services.policy.current()).version).toBe(0);
});

test('what the team says of flags is previewed too', async () => {
  const desk = await deskWith([read('1')]);
  const policy = await desk.services.policy.current();
  const flagRules = [{ id: 'r1', words: ['多少钱'], effect: 'not' as const, flag: 'purchase' as const }];
  const seen = await desk.services.policy.preview({ policy: { ...policy, flagRules } });
  expect(seen).toMatchObject({ changes: [{ before: { flag: 'purchase' }, after: { flag: 'none' } }] });
});

test('a longer first hour is previewed, and friends of the house where a line speaks of them', async () => {
  const page = pageOf('kol');
  const post = { ...page.post, publishedAt: pageTime(T0 - 1.5 * HOUR) };
  const friend = { id: 'u-koc', name: 'koc', isSelf: false, isPostAuthor: false };
  const items = [read('1', { text: '好看' }), read('2', { text: '支持支持', author: friend })];
  const desk = await deskWith(items, { ...page, post });
  const policy = await desk.services.policy.current();
  const firstHour = { windowMs: 2 * HOUR, frontRows: 10 };
  expect(await desk.services.policy.preview({ policy: { ...policy, firstHour } })).toMatchObject({
    looked: 2,
    changes: [{ itemId: 'xiaohongshu:1', before: { duty: 'optional' }, after: { duty: 'answer' } }],
  });
  const rules = policy.rules.filter(({ occasion }) => occasion === undefined);
  expect(await desk.services.policy.preview({ policy: { ...policy, rules } })).toMatchObject({
    changes: [{ itemId: 'xiaohongshu:2', before: { duty: 'answer' }, after: { duty: 'none' } }],
  });
});

test('what is no policy is refused with its place', async () => {
  const desk = await deskWith([]);
  const policy = await desk.services.policy.current();
  const rules = policy.rules.map(rule => ({ ...rule, targetMs: Number.NaN }));
  expect(await desk.services.policy.preview({ policy: { ...policy, rules } })).toEqual({
    ok: false,
    reason: 'invalid',
    detail: 'rules.0.targetMs',
  });
});

import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import type { Script } from '../../model/script.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const script = (id: string, over: Partial<Script> = {}): Script => ({
  id,
  title: `话术${id}`,
  body: '{{昵称|姐妹}}先别急,慢慢来',
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  updatedAt: T0 - 100 * DAY,
  ...over,
});
const page = pageOf('kos');
const asked = (id: string, over: Partial<ReadItem> = {}) =>
  read(id, { author: { id: 'c-momo', name: 'momo', isSelf: false, isPostAuthor: false }, ...over });

async function setUp(scripts: Script[] = [script('s')], role: 'operator' | 'keeper' = 'operator') {
  const at = { now: T0 + MINUTE };
  const server = new MemoryServer([operator('a', role), operator('b', 'keeper')]);
  for (const row of [account('kos', 'KOS', 'a'), account('koe', 'KOE', 'b')])
    server.put({ kind: 'account', row });
  server.put({ kind: 'policy', row: { id: 'policy', rules: [], updatedAt: 1, learnsEdits: true } });
  server.put({ kind: 'fact', row: { id: 'f', name: '到手价', kind: 'price', value: '¥199', updatedAt: 1 } });
  for (const row of scripts) server.put({ kind: 'script', row });
  const [here, there] = [
    await signedIn(server, at, operator('a', role)),
    await signedIn(server, at, operator('b', 'keeper')),
  ];
  const sync = async () => {
    for (const one of [here, there, here, there]) expect((await one.sync()).ok).toBe(true);
  };
  await sync();
  const see = (...items: ReadItem[]) => here.services.items.seen({ page, items });
  const use = (itemId: string, scriptId = 's') =>
    here.services.library.used({ page, itemId: `xiaohongshu:${itemId}`, scriptId, outcome: 'inserted' });
  return { at, server, here, there, sync, see, use, usage: here.services.usage };
}

const edit = (no: number, memberId: string): ScriptEdit => ({
  id: `e${no}`,
  scriptId: 's',
  scriptVersion: 1,
  itemId: 'xiaohongshu:1',
  inserted: '{{昵称}}先别急,慢慢来',
  sent: '{{昵称}}别慌哈,慢慢来',
  memberId,
  at: T0,
  updatedAt: T0,
});

test('a good answer becomes a draft that a keeper finds on another device; a second time it is known', async () => {
  const { see, usage, there, sync, here } = await setUp();
  await see(asked('1', { text: '孕妇能用吗' }), {
    ...replyBy('kos', 'r', '1'),
    text: 'momo 可以,现在 ¥199,问@koe',
  });
  const [view] = await here.services.items.views({ page, ids: ['xiaohongshu:1'] });
  expect(view?.replied).toBe(true);
  const kept = await usage.keepAnswer({ page, itemId: 'xiaohongshu:1' });
  expect(kept).toMatchObject({ ok: true, say: '「孕妇能用吗」存成话术草稿了' });
  await sync();
  const [draft, ...others] = await there.services.scripts.list({ filter: { standing: 'draft' } });
  expect(others).toEqual([]);
  const sheet = await there.services.scripts.sheet({ id: draft?.id ?? '' });
  expect(sheet?.revisions).toMatchObject([
    {
      state: 'draft',
      origin: { kind: 'answer', id: 'xiaohongshu:1' },
      content: {
        body: '{{昵称}} 可以,现在 {{fact:到手价}},问@{{转交账号}}',
        roles: ['KOS'],
        flags: ['technical'],
        surfaces: ['comment'],
        platforms: ['xiaohongshu'],
      },
    },
  ]);
  expect(await usage.keepAnswer({ page, itemId: 'xiaohongshu:1' })).toMatchObject({ reason: 'known' });
  expect(await here.db.revisions.count()).toBe(1);
});

test('without a reply there is nothing to keep', async () => {
  const { see, usage } = await setUp();
  await see(asked('1'));
  expect(await usage.keepAnswer({ page, itemId: 'xiaohongshu:1' })).toMatchObject({ reason: 'no-reply' });
  expect(await usage.keepAnswer({ page, itemId: 'xiaohongshu:none' })).toMatchObject({ reason: 'no-reply' });
});

test('in a conversation all that was written in a row is the answer', async () => {
  const { here, usage } = await setUp();
  const talk = { ...page, surface: 'xiaohongshu.dm' as const, post: { key: 'dm-c', title: 'momo' } };
  const say = (no: number, text: string, isSelf: boolean) =>
    asked(`m${no}`, {
      text,
      time: pageTime(T0 + no),
      ...(isSelf ? { author: { id: 'u-kos', name: 'kos', isSelf, isPostAuthor: false } } : {}),
      ...(no > 0 ? { previousId: `xiaohongshu:m${no - 1}` } : {}),
    });
  const items = [
    say(0, '怎么用', false),
    say(1, '早晚各一次', true),
    say(2, '先试耳后', true),
    say(3, '好的', false),
  ];
  await here.services.items.seen({ page: talk, items });
  expect(await usage.keepAnswer({ page: talk, itemId: 'xiaohongshu:m0' })).toMatchObject({ ok: true });
  expect(await here.db.revisions.toArray()).toMatchObject([
    { content: { body: '早晚各一次\n---\n先试耳后', surfaces: ['dm'], stage: 'greeting' } },
  ]);
});

test('uses are told by account, with what came of them', async () => {
  const { at, see, use, usage } = await setUp();
  await see(asked('1'), asked('2'), asked('3'));
  await use('1');
  at.now += 2 * MINUTE;
  await see(replyBy('kos', 'r1', '1', at.now));
  await use('2');
  at.now += 2 * HOUR;
  await see(replyBy('kos', 'r2', '2', at.now));
  await use('3');
  const sheet = await usage.ofScript({ id: 's', days: 7 });
  expect(sheet).toMatchObject({ learns: true, total: { uses: 3, items: 3, handedOver: 0 }, isPart: false });
  expect(sheet?.rows).toMatchObject([{ accountId: 'kos', accountName: 'kos', role: 'KOS', uses: 3 }]);
  expect(sheet?.total.medianMs).toBeGreaterThan(0);
  at.now += 10 * DAY;
  expect(await usage.ofScript({ id: 's', days: 7 })).toMatchObject({ total: { uses: 0 }, rows: [] });
  expect((await usage.table({ days: 30 })).map(({ id, uses }) => [id, uses])).toEqual([['s', 3]]);
});

test('a change that several people make is proposed, and becomes a draft of the next version', async () => {
  const { server, sync, usage, here } = await setUp();
  for (const [no, who] of [
    [1, 'a'],
    [2, 'a'],
    [3, 'b'],
  ] as const)
    server.put({ kind: 'script-edit', row: edit(no, who) });
  await sync();
  const sheet = await usage.ofScript({ id: 's', days: 7 });
  expect(sheet?.habits).toEqual([
    { from: '先别急', to: '别慌哈', times: 3, people: 2, of: 3, isProposal: true },
  ]);
  expect((await usage.findings()).lists.habit).toMatchObject({ all: 1, some: [{ id: 's' }] });
  expect(await usage.takeHabit({ scriptId: 's', from: '先别急', to: '别慌哈' })).toMatchObject({ ok: true });
  expect(await here.db.revisions.toArray()).toMatchObject([
    {
      scriptId: 's',
      baseVersion: 1,
      origin: { kind: 'edits', id: 's' },
      note: '大家常把「先别急」改成「别慌哈」',
      content: { body: '{{昵称|姐妹}}别慌哈,慢慢来' },
    },
  ]);
  // Taken up once more, it is the same draft; another change goes into it.
  await usage.takeHabit({ scriptId: 's', from: '先别急', to: '别慌哈' });
  await usage.takeHabit({ scriptId: 's', from: '慢慢来', to: '稳住' });
  expect(await here.db.revisions.toArray()).toMatchObject([
    { edit: 1, content: { body: '{{昵称|姐妹}}别慌哈,稳住' } },
  ]);
  expect(await usage.takeHabit({ scriptId: 's', from: '没有', to: '有' })).toMatchObject({ reason: 'gone' });
});

test('scripts to look at: out of date, soon out of date, stale, alike and unused', async () => {
  const fresh = { updatedAt: T0 };
  const scripts = [
    script('old'),
    script('ended', { ...fresh, body: '活动到此为止啦', validTo: T0 - DAY }),
    script('ends', { ...fresh, body: '还有几天活动哦', validTo: T0 + 3 * DAY }),
    script('stale', { ...fresh, body: '现在 {{fact:没有}} 起' }),
    script('one', { ...fresh, body: '这一类孕期不建议自己上脸,我帮你问一下我们的工程师' }),
    script('two', { ...fresh, body: '这一类孕期不建议自己上脸,我帮你问一下我们的工程师!' }),
    script('wrong', { ...fresh, body: '到手价 ¥159 哦' }),
    script('gone', { state: 'retired' }),
    script('mine', { scope: 'mine', ownerId: 'a' }),
  ];
  const { usage, see, use } = await setUp(scripts);
  await see(asked('1'));
  const { lists } = await usage.findings();
  const ids = (kind: keyof typeof lists) => lists[kind].some.map(({ id }) => id);
  expect(lists.contradicts.some).toMatchObject([
    { id: 'wrong', said: { factName: '到手价', value: '¥199' } },
  ]);
  expect(ids('expired')).toEqual(['ended']);
  expect(ids('expiring')).toEqual(['ends']);
  expect(ids('stale-fact')).toEqual(['stale']);
  expect(lists.alike.some).toMatchObject([{ id: 'two', other: { id: 'one', share: 1 } }]);
  expect(ids('unused')).toEqual(['old']);
  await use('1', 'old');
  expect((await usage.findings()).lists.unused.all).toBe(0);
});

test('nobody signed in learns nothing', async () => {
  const { here, usage } = await setUp();
  await here.services.session.signOut({ force: true });
  expect(await usage.keepAnswer({ page, itemId: 'xiaohongshu:1' })).toMatchObject({ reason: 'forbidden' });
  expect(await usage.ofScript({ id: 's', days: 7 })).toBeUndefined();
  expect(await usage.table({ days: 7 })).toEqual([]);
});

import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../base/clock.ts';
import type { Account } from '../../model/account.ts';
import type { ReadItem } from '../../model/item.ts';
import type { device } from '../device.fixture.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

type Device = Awaited<ReturnType<typeof device>>;

const customer = { id: 'c-1', name: '小林', isSelf: false, isPostAuthor: false };
const comment = read('1', { author: customer });
const reply = (text = '价格已私信您', at = T0 + MINUTE): ReadItem => ({
  ...replyBy('kos', 'r', '1', at),
  text,
});

const dmPage = (own: string, peer = '小林') => ({
  platform: 'xiaohongshu' as const,
  surface: 'xiaohongshu.dm' as const,
  post: { key: `dm-${own}-${peer}`, title: peer, authorId: `u-${own}`, authorName: own },
  account: { id: `u-${own}`, name: own },
});
const theirs = (at: number, author: ReadItem['author'] = customer) =>
  read('m0', { author, text: '在吗', time: pageTime(at) });
const ours = (own: string, at: number) =>
  read('m1', {
    author: { id: `u-${own}`, name: own, isSelf: true, isPostAuthor: false },
    text: '现在到手 199',
    time: pageTime(at),
    previousId: 'xiaohongshu:m0',
  });

async function setUp() {
  const at = { now: T0 + 2 * MINUTE };
  const server = new MemoryServer([operator('a'), operator('b')]);
  const put = (row: Account) => server.put({ kind: 'account', row });
  put(account('kos', 'KOS', 'a'));
  put(account('koc', 'KOC', 'b'));
  const here = await signedIn(server, at, operator('a'));
  const there = await signedIn(server, at, operator('b'));
  for (const one of [here, there]) await one.sync();
  const promise = (...items: ReadItem[]) => here.services.items.seen({ page: pageOf('kos'), items });
  const message = (own: string, ...items: ReadItem[]) =>
    here.services.items.seen({ page: dmPage(own), items });
  const both = async () => {
    for (let round = 0; round < 2; round++) for (const one of [here, there]) await one.sync();
  };
  return { at, server, put, here, there, promise, message, both };
}

const states = async ({ services }: Device) =>
  (await services.promises.list()).map(({ promise }) => promise.state);

test('a public reply that promises a message is due within the time of the policy', async () => {
  const { here, promise } = await setUp();
  await promise(comment, reply());
  const [view, ...more] = await here.services.promises.list();
  expect(more).toEqual([]);
  expect(view).toMatchObject({
    accountName: 'kos',
    promise: {
      authorName: '小林',
      authorId: 'c-1',
      itemId: comment.id,
      state: 'open',
      dueAt: T0 + 31 * MINUTE,
    },
    wait: { state: 'waiting', due: { riskAt: T0 + 19 * MINUTE, dueAt: T0 + 31 * MINUTE } },
  });
});

test('reading it again, or under another id, changes nothing', async () => {
  const { here, promise } = await setUp();
  await promise(comment, reply());
  const before = await here.db.outbox.count();
  here.told.length = 0;
  await promise(comment, reply());
  expect(await here.db.outbox.count()).toBe(before);
  expect(here.told).toEqual([]);
  await promise({ ...reply(), id: 'xiaohongshu:fp-r', idKind: 'fingerprint' });
  expect(await here.db.promises.count()).toBe(1);
});

test('a reply that promises nothing, and one of long ago, opens none', async () => {
  const { at, here, promise } = await setUp();
  await promise(comment, reply('可以私信客服'));
  at.now += 72 * HOUR;
  await promise(read('2'), { ...reply(), id: 'xiaohongshu:old', parentId: 'xiaohongshu:2' });
  expect(await here.db.promises.count()).toBe(0);
});

test('our message to this person keeps it, wherever it is seen first', async () => {
  const { here, promise, message } = await setUp();
  await promise(comment, reply());
  await message('kos', theirs(T0), ours('kos', T0 + 2 * MINUTE));
  const [view] = await here.services.promises.list();
  expect(view?.promise).toMatchObject({ state: 'kept', closedBy: 'seen', closedAt: T0 + 2 * MINUTE });

  const other = await setUp();
  await other.message('kos', theirs(T0), ours('kos', T0 + 2 * MINUTE));
  await other.promise(comment, reply());
  expect(await states(other.here)).toEqual(['kept']);
});

test('by the name where the conversation knows no id, or one of another kind; never with an other id', async () => {
  const named = { name: '小林', isSelf: false, isPostAuthor: false };
  const byName = await setUp();
  await byName.promise(comment, reply());
  await byName.message('kos', theirs(T0, named), ours('kos', T0 + 2 * MINUTE));
  const byOther = await setUp();
  await byOther.promise(comment, reply());
  await byOther.message('kos', theirs(T0, { ...named, id: 'c-9' }), ours('kos', T0 + 2 * MINUTE));
  const byKind = await setUp();
  await byKind.promise(comment, reply());
  await byKind.message('kos', theirs(T0, { ...named, id: 'sec-00000009' }), ours('kos', T0 + 2 * MINUTE));
  const all = [byName, byOther, byKind].map(({ here }) => states(here));
  expect(await Promise.all(all)).toEqual([['kept'], ['open'], ['kept']]);
});

test('an earlier message, one of another account and one of the customer keep nothing', async () => {
  const { here, promise, message } = await setUp();
  await promise(comment, reply('稍后私信您'));
  await message('kos', theirs(T0 + 2 * MINUTE), ours('kos', T0));
  await message('koc', theirs(T0 + 2 * MINUTE), { ...ours('koc', T0 + 2 * MINUTE), id: 'xiaohongshu:m9' });
  expect(await states(here)).toEqual(['open']);
});

test('a message right before says the same as 已私信, not as 稍后私信', async () => {
  const { here, promise, message } = await setUp();
  await message('kos', theirs(T0), ours('kos', T0));
  await promise(comment, reply('已私信您'));
  expect(await states(here)).toEqual(['kept']);
});

test('two devices: the reply seen here, the message there; both say kept, whichever comes first', async () => {
  for (const first of ['reply', 'message'] as const) {
    const { here, there, both, promise } = await setUp();
    const say = () => promise(comment, reply());
    const send = () =>
      there.services.items.seen({
        page: dmPage('kos'),
        items: [theirs(T0), ours('kos', T0 + 2 * MINUTE)],
      });
    if (first === 'reply') await say().then(send);
    else await send().then(say);
    await both();
    const rows = await Promise.all([here, there].map(({ db }) => db.promises.toArray()));
    expect(rows[0]).toMatchObject([{ state: 'kept', closedBy: 'seen' }]);
    expect(rows[1]).toEqual(rows[0]);
  }
});

test('whom the reply names owes it, and sees it', async () => {
  const { here, there, both, promise } = await setUp();
  await promise(comment, reply('我让@koc 私信您'));
  expect(await states(here)).toEqual([]);
  await both();
  expect((await there.services.promises.list())[0]?.accountName).toBe('koc');
});

test('ticked or dropped by hand it is closed for all, once', async () => {
  const { at, here, there, both, promise } = await setUp();
  await promise(comment, reply());
  const id = 'promise:xiaohongshu:r';
  at.now += MINUTE;
  expect(await here.services.promises.drop({ id })).toEqual({ ok: true });
  expect(await here.services.promises.keep({ id })).toEqual({ ok: true });
  expect(await here.services.promises.keep({ id: 'none' })).toEqual({ ok: false, reason: 'not-found' });
  await both();
  const row = await there.db.promises.get(id);
  expect(row).toMatchObject({ state: 'dropped', closedBy: 'hand', memberId: 'a', closedAt: at.now });
  await promise(comment, reply());
  expect(await states(here)).toEqual(['dropped']);
});

test('off duty its clock rests', async () => {
  const { at, put, here, promise } = await setUp();
  const office = [[9 * 60, 18 * 60] as [number, number]];
  const days = Array.from({ length: 7 }, () => office);
  put({
    ...account('kos', 'KOS', 'a'),
    dutyHours: { kind: 'weekly', days, holidays: office, makeUpDays: office },
  });
  await here.sync();
  const said = Date.parse('2026-06-01T17:50:00+08:00');
  at.now = said + MINUTE;
  await promise(comment, reply('已私信您', said));
  const dueAt = Date.parse('2026-06-02T09:20:00+08:00');
  expect((await here.services.promises.list())[0]?.promise.dueAt).toBe(dueAt);
});

import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import type { Script } from '../../model/script.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const page = {
  platform: 'xiaohongshu' as const,
  surface: 'xiaohongshu.dm' as const,
  post: { key: 'dm-c', title: '小林', authorId: 'u-kos', authorName: 'kos' },
  account: { id: 'u-kos', name: 'kos' },
};
const CUSTOMER = 'xiaohongshu:c';
const id = (no: number | string) => `xiaohongshu:m${no}`;

const message = (no: number, over: Partial<ReadItem> = {}): ReadItem =>
  read(`m${no}`, {
    author: { id: 'c', name: '小林', isSelf: false, isPostAuthor: false },
    text: '怎么买',
    time: pageTime(T0 + no * MINUTE),
    ...(no > 0 ? { previousId: id(no - 1) } : {}),
    ...over,
  });
const own = (no: number, text = '您好'): ReadItem =>
  message(no, { author: { id: 'u-kos', name: 'kos', isSelf: true, isPostAuthor: false }, text });

const script = (over: Partial<Script>): Script => ({
  id: 's',
  title: 's',
  body: '您好',
  category: 'product',
  roles: ['KOS'],
  flags: [],
  surfaces: ['dm'],
  tags: [],
  updatedAt: 1,
  ...over,
});

async function setUp(now = T0 + 30 * MINUTE) {
  const at = { now };
  const server = new MemoryServer([operator('a'), operator('b')]);
  for (const row of [account('kos', 'KOS', 'a'), account('koc', 'KOC', 'b')])
    server.put({ kind: 'account', row });
  for (const stage of ['greeting', 'diagnosis', 'closing'] as const)
    server.put({ kind: 'script', row: script({ id: stage, title: stage, stage }) });
  server.put({ kind: 'script', row: script({ id: 'plain', title: 'plain', updatedAt: 99 }) });
  const devices = [
    await signedIn(server, at, operator('a')),
    await signedIn(server, at, operator('b')),
  ] as const;
  const [here, there] = devices;
  const sync = async () => {
    for (const one of [here, there, here, there]) expect((await one.sync()).ok).toBe(true);
  };
  await sync();
  const { items, customers, library } = here.services;
  const see = (...seen: ReadItem[]) => items.seen({ page, items: seen });
  const stage = async () => (await items.summary({ page })).stage;
  const use = (scriptId: string) => {
    at.now += MINUTE;
    return library.used({ page, itemId: id(0), scriptId, outcome: 'inserted' });
  };
  return { at, server, here, there, sync, see, stage, use, customers };
}

test('a script leads onwards and never back, a hand leads anywhere, and another operator sees it', async () => {
  const { see, stage, use, customers, there, sync } = await setUp();
  await see(message(0));
  expect(await stage()).toMatchObject({ stage: 'greeting', missing: [], customerId: CUSTOMER });
  await use('diagnosis');
  expect(await stage()).toMatchObject({ stage: 'diagnosis', missing: ['need', 'budget', 'skin'] });
  await use('greeting');
  await use('plain');
  expect((await stage())?.stage).toBe('diagnosis');
  expect(await customers.setStage({ page, stage: 'greeting' })).toEqual({ ok: true });
  expect((await stage())?.stage).toBe('greeting');
  await use('closing');
  await sync();
  expect((await there.db.customers.get(CUSTOMER))?.stages.kos).toMatchObject({
    stage: 'closing',
    by: 'script',
  });
});

test('scripts of where the conversation stands come first', async () => {
  const { see, use, here } = await setUp();
  await see(message(0));
  const best = async () =>
    (await here.services.library.best({ page, itemId: id(0), limit: 2 })).map(one => one.id);
  expect((await best())[0]).toBe('greeting');
  await use('diagnosis');
  expect((await best())[0]).toBe('diagnosis');
});

test('what a page may not say of a conversation is refused', async () => {
  const { see, customers, here } = await setUp();
  await see(message(0));
  expect(await customers.setStage({ page, stage: 'paid' as 'closing' })).toEqual({
    ok: false,
    reason: 'invalid',
  });
  expect(await customers.setNeed({ page, need: 'skin', text: '长'.repeat(201) })).toMatchObject({
    reason: 'invalid',
  });
  expect(await customers.setStage({ page: pageOf('kos'), stage: 'closing' })).toMatchObject({
    reason: 'no-person',
  });
  expect(await here.db.customers.count()).toBe(0);
});

test('what one operator learns the other sees; an own account that does not sell has no stages', async () => {
  const { see, customers, there, sync } = await setUp();
  await see(message(0));
  await customers.setNeed({ page, need: 'skin', text: ' 干皮 ' });
  await customers.setNote({ page, text: '老客' });
  await sync();
  const card = await there.services.customers.ofConversation({ page });
  expect(card).toMatchObject({
    id: CUSTOMER,
    name: '小林',
    needs: { skin: { text: '干皮', memberId: 'a' } },
    note: { text: '老客' },
  });
  await there.services.customers.setNeed({ page, need: 'skin', text: '' });
  await sync();
  expect((await customers.ofConversation({ page }))?.needs.skin?.text).toBe('');
  const asKoc = { ...page, post: { ...page.post, key: 'dm-d' }, account: { id: 'u-koc', name: 'koc' } };
  await there.services.items.seen({ page: asKoc, items: [message(7, { previousId: id(6) })] });
  expect(await there.services.customers.ofConversation({ page: asKoc })).not.toHaveProperty('stage');
  expect((await there.services.items.summary({ page: asKoc })).stage).toBeUndefined();
});

test('a conversation that came to a stand says so', async () => {
  const { see, stage, use, at } = await setUp();
  await see(message(0), own(1));
  await use('diagnosis');
  expect(await stage()).not.toHaveProperty('stalled');
  at.now = T0 + 25 * HOUR;
  const view = await stage();
  expect(view?.stalled).toBe(true);
  expect(view?.say).toBe('我们回完,对方一天没说话了,可以跟一句。 还没问:需求、预算、肤质。');
});

/** The person asks at the KOC's post and is told a price there, two days before they write to the seller. */
async function askedElsewhere() {
  const world = await setUp(T0 + 2 * DAY);
  const asked = read('q', { author: { id: 'c', name: '小林', isSelf: false, isPostAuthor: false } });
  const reply = { ...replyBy('koc', 'r', 'q', T0 + MINUTE), text: '现在到手 ¥199 哦' };
  await world.there.services.items.seen({ page: pageOf('koc'), items: [asked, reply] });
  await world.sync();
  const now = pageTime(world.at.now);
  const [view] = await world.see(message(0, { time: now }));
  return { ...world, view };
}

test('who asked elsewhere in the matrix is known again, with what they were told', async () => {
  const { view, customers, here, at } = await askedElsewhere();
  expect(view?.person).toBe('此用户 2 天前在 koc 问过价,得到 ¥199');
  const card = await customers.ofConversation({ page });
  expect(card?.history).toMatchObject([{ accountName: 'koc', flag: 'purchase', price: '¥199' }]);
  expect(card).not.toHaveProperty('lastPrice');
  at.now = T0 + 181 * DAY;
  expect((await here.services.items.views({ page, ids: [id(0)] }))[0]).not.toHaveProperty('person');
});

test('the price that was told last stands on the card', async () => {
  const { see, customers } = await setUp();
  await see(message(0), own(1, '原价299元,到手199'), message(2), own(3, '好的,给您发券'));
  const card = await customers.ofConversation({ page });
  expect(card?.lastPrice).toEqual({ price: '¥199', accountName: 'kos', at: T0 + MINUTE });
});

test('forgotten: nothing of the person is left on any device or on the server, also of what was read offline', async () => {
  const { customers, here, there, sync, server } = await askedElsewhere();
  await customers.setNeed({ page, need: 'need', text: '泛红' });
  await sync();
  const late = read('late', {
    author: { id: 'c', name: '小林', isSelf: false, isPostAuthor: false },
    text: '蹲一个',
  });
  await there.services.items.seen({ page: pageOf('koc'), items: [late] });
  expect(await customers.forget({ id: CUSTOMER })).toEqual({ ok: true });
  await sync();
  const left = [
    ...(await Promise.all(
      [here, there].map(one => Promise.all(one.db.tables.map(table => table.toArray()))),
    )),
    [...server.rows.values()],
  ];
  expect(JSON.stringify(left)).not.toMatch(/小林|蹲一个|怎么买|泛红|"c"/);
  expect(await here.db.items.where('authorKey').equals(CUSTOMER).count()).toBe(0);
  expect(await there.db.customers.get(CUSTOMER)).toMatchObject({ name: '', needs: {}, stages: {} });
});

test('forgotten: what is read again stays without them, what they write later is theirs again', async () => {
  const { customers, see, here, at, sync } = await askedElsewhere();
  await customers.forget({ id: CUSTOMER });
  await sync();
  const before = await here.db.outbox.count();
  const [again] = await see(message(0, { time: pageTime(at.now) }));
  expect(again).toMatchObject({ authorName: '已忘记', text: '' });
  expect(again).not.toHaveProperty('person');
  expect(await here.db.outbox.count()).toBe(before);
  expect(await customers.ofConversation({ page })).toMatchObject({
    isForgotten: true,
    name: '',
    history: [],
  });
  expect(await customers.setNote({ page, text: '老客' })).toMatchObject({ ok: false });
  at.now += HOUR;
  const [fresh] = await see(message(1, { time: pageTime(at.now) }));
  expect(fresh).toMatchObject({ authorName: '小林', text: '怎么买' });
  expect(fresh).not.toHaveProperty('person');
  expect(await customers.setNote({ page, text: '老客' })).toEqual({ ok: true });
  expect(await here.db.customers.get(CUSTOMER)).toMatchObject({ name: '小林', note: { text: '老客' } });
});

test('without an id of the platform a person is known by name, at one account alone, and can be forgotten', async () => {
  const { see, customers, here } = await setUp();
  const nameless = { author: { name: '小林', isSelf: false, isPostAuthor: false } };
  await see(message(0, nameless));
  await customers.setNote({ page, text: '老客' });
  const card = await customers.ofConversation({ page });
  expect(card).toMatchObject({ isSure: false, note: { text: '老客' } });
  await customers.forget({ id: card?.id ?? '' });
  expect(JSON.stringify(await here.db.items.toArray())).not.toMatch(/小林|怎么买/);
});

test('past the retention a customer is neither shown nor kept', async () => {
  const { see, customers, here, at } = await setUp();
  await see(message(0));
  await customers.setNote({ page, text: '老客' });
  at.now += 181 * DAY;
  expect(await customers.ofConversation({ page })).not.toHaveProperty('note');
  await here.sweep();
  expect(await here.db.customers.count()).toBe(0);
});

test('the panel is shown the conversation of the tab in front, until that tab goes elsewhere', async () => {
  const { see, here } = await setUp();
  const { services, tabs, pages } = here;
  await see(message(0));
  const summary = services.items.summary as (
    input: { page: typeof page },
    caller: { tabId: number },
  ) => Promise<unknown>;
  tabs.all.push({ id: 7, url: 'https://www.xiaohongshu.com/chat/1' });
  expect(await services.customers.inFront()).toBeUndefined();
  await summary({ page }, { tabId: 7 });
  expect((await services.customers.inFront())?.id).toBe(CUSTOMER);
  tabs.all = [{ id: 7, url: 'https://www.xiaohongshu.com/explore' }];
  expect(await services.customers.inFront()).toBeUndefined();
  await summary({ page }, { tabId: 7 });
  await pages.left(7);
  expect(await services.customers.inFront()).toBeUndefined();
});

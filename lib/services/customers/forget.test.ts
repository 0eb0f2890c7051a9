import { expect, test } from 'vitest';
import { HOUR } from '../../base/clock.ts';
import { pageOf, pageTime, read, replyBy, T0 } from '../device.fixture.ts';
import { askedElsewhere, CUSTOMER, message, page, setUp } from './talk.fixture.ts';

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

test('what was handed over, reported and promised stays on both devices, without them', async () => {
  const { customers, here, there, sync } = await askedElsewhere();
  const { handoffs, escalations, items } = there.services;
  const itemId = 'xiaohongshu:q';
  await handoffs.create({ page: pageOf('koc'), itemId, toAccountId: 'kos' });
  await escalations.raise({ page: pageOf('koc'), itemId });
  await items.seen({
    page: pageOf('koc'),
    items: [{ ...replyBy('koc', 'r2', 'q', T0 + HOUR), text: '价格已私信您' }],
  });
  await sync();
  for (const one of [here, there])
    expect(
      await Promise.all([one.db.handoffs.count(), one.db.escalations.count(), one.db.promises.count()]),
    ).toEqual([1, 1, 1]);
  await customers.forget({ id: CUSTOMER });
  await here.sync();
  await there.sync();
  for (const { db } of [here, there]) {
    const rows = [await db.handoffs.toArray(), await db.escalations.toArray(), await db.promises.toArray()];
    expect(rows.map(all => all.length)).toEqual([1, 1, 1]);
    expect(JSON.stringify(rows)).not.toMatch(/小林|多少钱|"c"/);
  }
});

test('what has not been sent yet forgets too, and what was never read before is read without them', async () => {
  const { customers, here, there, sync } = await askedElsewhere();
  const author = { id: 'c', name: '小林', isSelf: false, isPostAuthor: false };
  expect(await here.db.outbox.count()).toBeGreaterThan(0);
  await customers.forget({ id: CUSTOMER });
  const { outbox, shadows, refused } = here.db;
  const aside = await Promise.all([outbox, shadows, refused].map(table => table.toArray()));
  expect(JSON.stringify(aside)).not.toMatch(/小林|怎么买/);
  await sync();
  const [view] = await there.services.items.seen({
    page: pageOf('koc'),
    items: [read('before', { author })],
  });
  expect(view).toMatchObject({ authorName: '已忘记', text: '' });
  expect(JSON.stringify(await there.db.outbox.toArray())).not.toContain('小林');
});

import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../base/clock.ts';
import { pageOf, pageTime, T0 } from '../device.fixture.ts';
import { askedElsewhere, CUSTOMER, id, message, own, page, setUp } from './talk.fixture.ts';

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

test('who asked elsewhere in the matrix is known again, with what they were told', async () => {
  const { view, customers, here, at } = await askedElsewhere();
  expect(view?.person).toBe('此用户 2 天前在 koc 问过价,得到 ¥199');
  const card = await customers.ofConversation({ page });
  expect(card?.history).toMatchObject([{ accountName: 'koc', flag: 'purchase', price: '¥199' }]);
  expect(card).not.toHaveProperty('lastPrice');
  at.now = T0 + 181 * DAY;
  expect((await here.services.items.views({ page, ids: [id(0)] }))[0]).not.toHaveProperty('person');
});

test('of all that somebody wrote in one place, the last says what else is known of them', async () => {
  const { see, here, at } = await askedElsewhere();
  await see(message(1, { time: pageTime(at.now) }), own(2));
  const views = await here.services.items.views({ page, ids: [id(0), id(1), id(2)] });
  expect(views.map(view => view.person !== undefined)).toEqual([false, true, false]);
});

test('the price that was told last stands on the card', async () => {
  const { see, customers } = await setUp();
  await see(message(0), own(1, '原价299元,到手199'), message(2), own(3, '好的,给您发券'));
  const card = await customers.ofConversation({ page });
  expect(card?.lastPrice).toEqual({ price: '¥199', accountName: 'kos', at: T0 + MINUTE });
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

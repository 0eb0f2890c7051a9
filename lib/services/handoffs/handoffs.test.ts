import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { Script } from '../../model/script.ts';
import { account, operator, pageOf, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const ID = 'xiaohongshu:1';
const TEXT = '烟酰胺浓度是多少,和视黄醇能一起用吗';

const line: Script = {
  id: 'line',
  title: '请工程师来答',
  body: '这个我说不准,请@{{转交账号}}来讲',
  category: 'product',
  roles: ['KOC'],
  flags: ['technical'],
  surfaces: ['comment'],
  handsOverTo: 'KOE',
  tags: [],
  updatedAt: 1,
};

async function setUp() {
  const at = { now: T0 + MINUTE };
  const server = new MemoryServer([operator('a'), operator('b'), operator('d', 'director')]);
  server.put({ kind: 'account', row: account('koc', 'KOC', 'a') });
  server.put({ kind: 'account', row: account('koe', 'KOE', 'b') });
  server.put({ kind: 'script', row: line });
  const [giver, receiver] = [
    await signedIn(server, at, operator('a')),
    await signedIn(server, at, operator('b')),
  ];
  await giver.sync();
  await receiver.sync();
  const page = pageOf('koc');
  await giver.services.items.seen({ page, items: [read('1', { text: TEXT })] });
  const hand = () => giver.services.handoffs.create({ page, itemId: ID, toAccountId: 'koe' });
  return { at, server, giver, receiver, page, hand };
}

test('proposes the account of the right role, with the public line filled', async () => {
  const { giver, page } = await setUp();
  const proposal = await giver.services.handoffs.propose({ page, itemId: ID });
  expect(proposal).toMatchObject({
    to: { accountId: 'koe', role: 'KOE' },
    line: { text: '这个我说不准,请@koe来讲', unfilled: [] },
    others: [],
  });
  const [view] = await giver.services.items.views({ page, ids: [ID] });
  expect(view).toMatchObject({ duty: 'steer', mine: false, steer: { accountId: 'koe' } });
});

test('asked twice it hands over once; the giver stops waiting', async () => {
  const { giver, page, hand } = await setUp();
  const [first, second] = [await hand(), await hand()];
  expect(first.ok && second).toEqual(first);
  expect(await giver.db.handoffs.count()).toBe(1);
  const [view] = await giver.services.items.views({ page, ids: [ID] });
  expect(view).toMatchObject({ wait: { state: 'stopped' }, handoff: { toAccountName: 'koe' } });
});

test('it arrives at the receiver: told once, in the queue as theirs, done by their reply', async () => {
  const { at, giver, receiver, hand } = await setUp();
  await hand();
  expect((await giver.reminders.remind()).standing).toEqual([]);
  await giver.sync();
  await receiver.sync();
  expect(await receiver.reminders.remind()).toMatchObject({ fresh: true, standing: [{ stage: 'arrived' }] });
  expect((await receiver.reminders.remind()).fresh).toBe(false);
  expect((await receiver.services.items.queue())[0]).toMatchObject({ id: ID, role: 'KOE', mine: true });

  at.now += MINUTE;
  const page = pageOf('koe', 'koc');
  const reply = replyBy('koe', 'r', '1', at.now);
  const own = { ...reply, author: { ...reply.author, isPostAuthor: false } };
  await receiver.services.items.seen({ page, items: [read('1', { text: TEXT }), own] });
  expect((await receiver.services.handoffs.list())[0]?.handoff.state).toBe('done');
  await receiver.sync();
  await giver.sync();
  expect((await giver.services.handoffs.list())[0]?.handoff.state).toBe('done');
});

test("the giver's public line does not finish the receiver's duty", async () => {
  const { at, giver, page, hand } = await setUp();
  await hand();
  at.now += MINUTE;
  await giver.services.items.seen({ page, items: [replyBy('koc', 'r', '1', at.now)] });
  expect((await giver.services.handoffs.list())[0]?.handoff.state).toBe('proposed');
});

test('declined with a reason it waits for the giver again; strangers may not step', async () => {
  const { giver, receiver, page, hand } = await setUp();
  const made = await hand();
  const id = made.ok ? made.id : '';
  expect(await giver.services.handoffs.accept({ id })).toEqual({ ok: false, reason: 'forbidden' });
  expect(await giver.services.handoffs.accept({ id: 'none' })).toEqual({ ok: false, reason: 'not-found' });
  await giver.sync();
  await receiver.sync();
  expect(await receiver.services.handoffs.decline({ id, reason: ' ' })).toMatchObject({ ok: false });
  expect(await receiver.services.handoffs.decline({ id, reason: '不归我' })).toEqual({ ok: true });
  await receiver.sync();
  await giver.sync();
  const [view] = await giver.services.items.views({ page, ids: [ID] });
  expect(view?.wait.state).not.toBe('stopped');
  expect(view?.handoff?.state).toBe('declined');
});

test('a crisis is reported once and stops the clock; only a director releases it', async () => {
  const { at, server, giver, page } = await setUp();
  const raised = await giver.services.escalations.raise({ page, itemId: ID });
  expect(await giver.services.escalations.raise({ page, itemId: ID })).toEqual(raised);
  const id = raised.ok ? raised.id : '';
  const [view] = await giver.services.items.views({ page, ids: [ID] });
  expect(view).toMatchObject({ wait: { state: 'stopped' }, escalation: { id, state: 'open' } });
  const release = { id, decision: '官方号回' };
  expect(await giver.services.escalations.release(release)).toEqual({ ok: false, reason: 'forbidden' });
  await giver.sync();
  const director = await signedIn(server, at, operator('d', 'director'));
  await director.sync();
  expect(await director.services.escalations.release(release)).toEqual({ ok: true });
  expect(await director.services.escalations.release(release)).toEqual({ ok: false, reason: 'conflict' });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import { account, operator, pageTime, read, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const page = {
  platform: 'xiaohongshu' as const,
  surface: 'xiaohongshu.dm' as const,
  post: { key: 'dm-c', title: '小林', authorId: 'u-koe', authorName: 'koe' },
  account: { id: 'u-kos', name: 'kos' },
};
const id = (name: string | number) => `xiaohongshu:${name}`;

/** The customer's message `no` of a conversation; each comes a minute after the one before it. */
const message = (no: number, over: Partial<ReadItem> = {}): ReadItem =>
  read(`m${no}`, {
    author: { id: 'c', name: '小林', isSelf: false, isPostAuthor: false },
    text: '怎么买',
    time: pageTime(T0 + no * MINUTE),
    ...(no > 0 ? { previousId: id(`m${no - 1}`) } : {}),
    ...over,
  });
const own = (no: number): ReadItem =>
  message(no, { author: { id: 'u-kos', name: 'kos', isSelf: true, isPostAuthor: false }, text: '好的' });

async function setUp(now = T0 + 30 * MINUTE) {
  const at = { now };
  const server = new MemoryServer([operator('a'), operator('b')]);
  for (const row of [account('kos', 'KOS', 'a'), account('koe', 'KOE', 'b')])
    server.put({ kind: 'account', row });
  const here = await signedIn(server, at, operator('a'));
  await here.sync();
  const see = (...items: ReadItem[]) => here.services.items.seen({ page, items });
  const waits = async () =>
    Object.fromEntries(
      (await here.services.items.views({ page, ids: [0, 1, 2, 3, 4, 5].map(no => id(`m${no}`)) })).map(
        view => [view.id, view.wait.state],
      ),
    );
  const queued = async () => (await here.services.items.queue()).map(view => view.id);
  return { ...here, server, at, see, waits, queued };
}

test('the account on the page answers for the conversation, whoever the page names as its author', async () => {
  const { see } = await setUp();
  expect((await see(message(0)))[0]).toMatchObject({ accountId: 'kos', mine: true });
});

test('an own message answers all before it, back to the previous own one, and none after it', async () => {
  const { see, db } = await setUp();
  await see(message(0), own(1), message(2), message(3), own(4), message(5));
  const answers = (await db.items.toArray()).map(({ item }) => [item.id, item.answer?.at]);
  expect(Object.fromEntries(answers)).toEqual({
    [id('m0')]: T0 + MINUTE,
    [id('m1')]: undefined,
    [id('m2')]: T0 + 4 * MINUTE,
    [id('m3')]: T0 + 4 * MINUTE,
    [id('m4')]: undefined,
    [id('m5')]: undefined,
  });
});

test('a customer who bears our name is not us', async () => {
  const { see, waits } = await setUp();
  const named = { id: 'c', name: 'kos', isSelf: false, isPostAuthor: false };
  await see(message(0), message(1, { author: { ...named, id: 'u-kos' } }));
  expect((await waits())[id('m0')]).not.toBe('answered');
});

test('what the page said of the message before it is kept when a later reading does not say it', async () => {
  const { see, db, at } = await setUp();
  const { previousId, ...bare } = message(1);
  await see(message(1));
  at.now += MINUTE;
  await see({ ...bare, likes: 3, text: '怎么买呀' });
  expect((await db.items.get(id('m1')))?.item.previousId).toBe(previousId);
});

test('a burst waits once: since its first message, in queue, badge and bar, and on the page', async () => {
  const { see, queued, services, waits } = await setUp(T0 + 3 * MINUTE);
  await see(message(2), message(1), message(0));
  expect(await queued()).toEqual([id('m0')]);
  expect((await services.items.summary({ page })).waiting).toBe(1);
  expect(await waits()).toMatchObject({ [id('m1')]: 'none', [id('m2')]: 'none' });
  await services.items.markAnswered({ id: id('m0') });
  expect(await queued()).toEqual([]);
  expect((await services.items.today()).answered).toBe(1);
});

test('without times the conversation says which is first, and it waits since any of them was seen', async () => {
  const { see, services, at } = await setUp(T0);
  const silent = { text: '', precision: 'unknown' as const };
  await see(message(2, { time: silent }));
  at.now += MINUTE;
  await see(message(0, { time: silent }), message(1, { time: silent }));
  const [only, ...more] = await services.items.queue();
  expect([only?.id, only?.wait.earliest, more]).toEqual([id('m0'), T0, []]);
});

test('a crisis is what one sees of its conversation', async () => {
  const { see, queued, services } = await setUp();
  await see(message(0), message(1, { text: '用了全脸过敏进医院了' }));
  expect(await queued()).toEqual([id('m1')]);
  await services.escalations.raise({ page, itemId: id('m1') });
  await see(message(2));
  expect(await queued()).toEqual([]);
});

test('once handed over nobody else waits, until the customer writes again', async () => {
  const { see, queued, services, at } = await setUp(T0 + 2 * MINUTE);
  await see(message(0), message(1));
  await services.handoffs.create({ page, itemId: id('m0'), toAccountId: 'koe' });
  expect(await queued()).toEqual([]);
  at.now = T0 + 5 * MINUTE;
  await see(message(2, { time: pageTime(at.now) }));
  expect(await queued()).toEqual([id('m2')]);
});

test('the order of reading decides nothing, rings included', async () => {
  const steps = fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }).chain(sides =>
    fc.tuple(
      fc.constant(sides.map((isOwn, no) => (isOwn ? own(no) : message(no)))),
      fc.shuffledSubarray(
        sides.map((_, no) => no),
        { minLength: sides.length },
      ),
      fc.option(fc.nat(sides.length - 1), { nil: undefined }),
      fc.array(fc.boolean(), { minLength: sides.length, maxLength: sides.length }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(steps, async ([all, order, ring, alone]) => {
      const talk = all.map((one, no) =>
        no === 0 && ring !== undefined ? { ...one, previousId: id(`m${ring}`) } : one,
      );
      const outcome = async (batches: ReadItem[][]) => {
        const here = await setUp();
        for (const batch of batches) await here.see(...batch);
        const rows = await here.db.items.toArray();
        return [rows.map(({ item }) => [item.id, item.answer]), await here.queued()];
      };
      const batches: ReadItem[][] = [[]];
      for (const [index, no] of order.entries()) {
        const one = talk[no];
        if (one) batches.at(-1)?.push(one);
        if (alone[index]) batches.push([]);
      }
      expect(await outcome(batches)).toEqual(await outcome([talk]));
    }),
    { numRuns: 50 },
  );
}, 60_000);

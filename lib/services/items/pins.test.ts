import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import { account, operator, pageOf, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

async function setUp() {
  const at = { now: T0 + MINUTE };
  const server = new MemoryServer([operator('a'), operator('b')]);
  const koe = { ...account('koe', 'KOE', 'a'), operatorIds: ['a', 'b'] };
  for (const row of [account('kol', 'KOL', 'a'), koe]) server.put({ kind: 'account', row });
  const rule = { role: 'KOE', surface: 'comment', flag: 'technical', duty: 'answer', pin: true } as const;
  server.put({ kind: 'policy', row: { id: 'policy', rules: [rule], updatedAt: 1 } });
  const [here, there] = [
    await signedIn(server, at, operator('a')),
    await signedIn(server, at, operator('b')),
  ];
  for (const device of [here, there]) await device.sync();
  const see = (own: string, ...items: ReadItem[]) => here.services.items.seen({ page: pageOf(own), items });
  const due = async () => (await here.services.items.pins()).map(({ id }) => id);
  return { here, there, see, due };
}

const question = (id: string, over: Partial<ReadItem> = {}) =>
  read(id, { text: '烟酰胺的浓度是多少,和 A 醇能不能叠加', ...over });

test('a deep answer is to be pinned until the page shows it pinned', async () => {
  const { here, see, due } = await setUp();
  const [open] = await see('koe', question('1'));
  expect(open?.labels).toContain('technical');
  expect(open?.pin).toBeUndefined();
  await see('koe', replyBy('koe', 'r', '1'));
  expect(await due()).toEqual(['xiaohongshu:1']);
  const others = pageOf('kol', 'koe');
  expect((await here.services.items.views({ page: others, ids: ['xiaohongshu:1'] }))[0]?.pin).toBeUndefined();
  const [pinned] = await see('koe', question('1', { pinned: true }));
  expect(pinned?.pin).toBe('done');
  // A page that does not say so takes nothing back.
  const [again] = await see('koe', question('1'));
  expect(again?.pin).toBe('done');
  expect(await due()).toEqual([]);
});

test('… or until somebody ticks it, which holds for everybody', async () => {
  const { here, there, see, due } = await setUp();
  await see('koe', question('1'), replyBy('koe', 'r', '1'));
  await here.sync();
  await there.sync();
  expect(await there.services.items.pins()).toHaveLength(1);
  await there.services.items.markPinned({ id: 'xiaohongshu:1' });
  await there.sync();
  await here.sync();
  expect(await due()).toEqual([]);
  expect((await here.db.items.get('xiaohongshu:1'))?.item.pin).toEqual({
    at: T0 + MINUTE,
    how: 'hand',
    memberId: 'b',
  });
});

test('of a star’s comments the most liked is to be pinned, also when its likes come later, until one is', async () => {
  const { see, due } = await setUp();
  const liked = (id: string, likes: number, over = {}) => read(id, { text: '哈哈哈哈笑死', likes, ...over });
  await see('kol', liked('1', 3), liked('2', 30));
  expect(await due()).toEqual(['xiaohongshu:2']);
  const [view] = await see('kol', liked('1', 300), liked('2', 31));
  expect(view?.pin).toBe('due');
  expect(await due()).toEqual(['xiaohongshu:1']);
  await see('kol', liked('2', 31, { pinned: true }));
  expect(await due()).toEqual([]);
});

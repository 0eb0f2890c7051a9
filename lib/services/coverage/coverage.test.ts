import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import type { PolicyRule } from '../../model/policy.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const STORY = '养了八年的猫上个月走了,它最爱喝流动的水,看到这个视频忍不住又想它了';
const line = (over: Partial<PolicyRule>): PolicyRule => ({
  role: 'KOL',
  surface: 'comment',
  flag: 'heartfelt',
  duty: 'answer',
  targetMs: 20 * MINUTE,
  ...over,
});
const skip = line({ duty: 'skip', targetMs: undefined });

async function setUp(rules?: PolicyRule[]) {
  const at = { now: T0 + MINUTE };
  const server = new MemoryServer([operator('a'), operator('b')]);
  for (const row of [account('kol', 'KOL', 'a'), account('koc', 'KOC', 'a'), account('koe', 'KOE', 'b')])
    server.put({ kind: 'account', row });
  if (rules) server.put({ kind: 'policy', row: { id: 'policy', rules, updatedAt: 1 } });
  const [here, there] = [
    await signedIn(server, at, operator('a')),
    await signedIn(server, at, operator('b')),
  ];
  for (const device of [here, there]) await device.sync();
  const see = (page: Parameters<typeof here.services.items.seen>[0]['page'], ...items: ReadItem[]) =>
    here.services.items.seen({ page, items });
  const exchange = async () => {
    for (const device of [here, there, here]) await device.sync();
  };
  return { at, here, there, see, exchange };
}

const ref = (accountId: string) => ({ platform: 'xiaohongshu', key: 'p1', accountId }) as const;
const fresh = (own: string, age = MINUTE) => {
  const page = pageOf(own, 'kol');
  return { ...page, post: { ...page.post, publishedAt: pageTime(T0 + MINUTE - age) } };
};

test('answering raises coverage; who is flipped out by one operator is out for the other, and in the bar', async () => {
  const { here, there, see, exchange } = await setUp();
  const page = pageOf('koc');
  await see(page, read('1', { text: STORY }), read('2', { text: `${STORY}!!` }), read('3'));
  const coverage = async () => (await here.services.items.summary({ page })).coverage;
  expect(await coverage()).toEqual({ flag: 'heartfelt', goal: 0.8, answered: 0, total: 2 });
  await see(page, replyBy('koc', 'r', '1'));
  expect(await coverage()).toMatchObject({ answered: 1, total: 2 });

  await exchange();
  await there.services.coverage.flip({ id: 'xiaohongshu:2', flag: 'heartfelt', in: false });
  await exchange();
  expect(await coverage()).toMatchObject({ answered: 1, total: 1 });
  const [sheet] = (await here.services.coverage.ofPost(ref('koc')))?.sheets ?? [];
  expect(sheet?.excluded).toEqual({ own: 1, 'by-hand': 1, 'off-topic': 1 });
  expect(sheet?.rows.map(({ id, excluded }) => [id, excluded])).toEqual([
    ['xiaohongshu:1', undefined],
    ['xiaohongshu:2', 'by-hand'],
    ['xiaohongshu:3', 'off-topic'],
  ]);

  await here.services.coverage.flip({ id: 'xiaohongshu:2', flag: 'heartfelt', in: true });
  await exchange();
  const [after] = (await there.services.coverage.ofPost(ref('koc')))?.sheets ?? [];
  expect(after).toMatchObject({ answered: 1, total: 2 });
});

test('an account’s day holds what was written on it, post by post; yesterday’s is another day', async () => {
  const { here, see, at } = await setUp();
  at.now = T0 + DAY;
  const page = pageOf('koc');
  const today = pageTime(at.now - MINUTE);
  await see(page, read('1', { text: STORY }), read('2', { text: STORY, time: today }));
  const now = await here.services.coverage.ofAccount({ accountId: 'koc' });
  expect(now?.figures).toMatchObject([{ total: 1, answered: 0, excluded: { 'before-window': 1 } }]);
  expect(now?.posts).toMatchObject([{ ref: ref('koc'), total: 1, answered: 0, isFresh: false }]);
  const before = await here.services.coverage.ofAccount({ accountId: 'koc', at: T0 });
  expect(before?.figures).toMatchObject([{ total: 1, answered: 0, excluded: {} }]);
});

test('what a page asks to see is kept with how far reading had come, for its host', async () => {
  const { here } = await setUp();
  expect(await here.services.coverage.looked()).toBeUndefined();
  await here.services.coverage.look({ page: pageOf('koc', 'kol'), read: 3, shown: 9 });
  expect(await here.services.coverage.looked()).toMatchObject({ ref: ref('kol'), read: 3, shown: 9 });
  expect(here.told).toContain('coverage');
});

test('in the first hour a star owes its front rows an answer, and counts them; afterwards no more', async () => {
  const { here, see, at } = await setUp([skip, line({ occasion: 'first-hour' })]);
  const page = fresh('kol');
  const [view] = await see(page, read('1', { text: STORY }), read('2', { text: '沙发' }));
  expect(view).toMatchObject({ duty: 'answer', mine: true, wait: { state: 'waiting' } });
  const endsAt = { earliest: T0 + HOUR, latest: T0 + HOUR };
  expect((await here.services.items.summary({ page })).firstHour).toEqual({ endsAt, answered: 0, total: 2 });
  await see(page, replyBy('kol', 'r', '1'));
  expect((await here.services.items.summary({ page })).firstHour).toMatchObject({ answered: 1, total: 2 });
  expect((await here.services.coverage.ofPost(ref('kol')))?.firstHour?.rows).toMatchObject([
    { id: 'xiaohongshu:1', answered: true },
    { id: 'xiaohongshu:2', answered: false },
  ]);
  expect((await here.services.coverage.ofAccount({ accountId: 'kol' }))?.posts).toMatchObject([
    { isFresh: true },
  ]);

  // 1 minute of 20: in time, and so it stays when the hour is over.
  expect(await here.services.items.today()).toMatchObject({ answered: 1, inTime: 1, unknown: 0 });

  at.now = T0 + HOUR;
  expect(await here.services.items.today()).toMatchObject({ answered: 1, inTime: 1, unknown: 0 });
  expect((await here.services.items.summary({ page })).firstHour).toBeUndefined();
  const [late] = await see(page, read('3', { text: STORY, time: pageTime(at.now) }));
  expect(late).toMatchObject({ duty: 'skip', wait: { state: 'none' } });
});

test('a friend of the house waits for the star where the policy says so, and the star’s reply answers', async () => {
  const { here, there, see, exchange } = await setUp([skip, line({ occasion: 'head-account' })]);
  const page = pageOf('kol');
  const author = { id: 'u-koe', name: 'koe', isSelf: false, isPostAuthor: false };
  const friend = read('1', { text: STORY, author });
  const [view] = await see(page, friend, { ...replyBy('koe', 'x', '1'), author });
  expect(view).toMatchObject({ duty: 'answer', mine: true, wait: { state: 'waiting' } });
  expect(view?.labels[0]).toBe('heartfelt');
  expect((await here.services.items.queue()).map(({ id }) => id)).toEqual(['xiaohongshu:1']);
  await exchange();
  expect(await there.services.items.queue()).toEqual([]);

  await see(page, replyBy('kol', 'r', '1'));
  expect((await here.db.items.get('xiaohongshu:1'))?.item.answer).toMatchObject({ accountId: 'kol' });
  expect(await here.services.items.queue()).toEqual([]);
});

test('without such a line colleagues wait for nobody, whatever they say', async () => {
  const { here, see } = await setUp([line({}), line({ flag: 'crisis', duty: 'escalate' })]);
  const author = { id: 'u-koe', name: 'koe', isSelf: false, isPostAuthor: false };
  const texts = [STORY, '用了全脸过敏进医院了,等着315吧'];
  const views = await see(pageOf('kol'), ...texts.map((text, index) => read(`${index}`, { text, author })));
  for (const view of views)
    expect(view).toMatchObject({ duty: 'none', mine: false, wait: { state: 'none' } });
  expect(await here.services.items.queue()).toEqual([]);
});

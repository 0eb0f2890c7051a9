import { expect, test } from 'vitest';
import { HOUR } from '../../base/clock.ts';
import { pageOf, pageTime, read, replyBy, T0 } from '../device.fixture.ts';
import { fresh, line, ref, STORY, setUp, skip } from './coverage.fixture.ts';

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

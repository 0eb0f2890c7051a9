import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../base/clock.ts';
import { pageOf, pageTime, read, replyBy, T0 } from '../device.fixture.ts';
import { ref, STORY, setUp } from './coverage.fixture.ts';

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

test('what was handed over counts for the receiver alone, until it says no', async () => {
  const { at, here, there, see, exchange } = await setUp();
  const question = read('1', { text: '想问下烟酰胺浓度多少，和维A一起用会不会互相影响吸收' });
  await see(pageOf('koc'), question);
  const handed = { page: pageOf('koc'), itemId: question.id, toAccountId: 'koe' };
  const made = await here.services.handoffs.create(handed);
  await exchange();
  const figures = async () => {
    const [post] = (await there.services.coverage.ofPost(ref('koe')))?.sheets ?? [];
    const [day] = (await there.services.coverage.ofAccount({ accountId: 'koe' }))?.figures ?? [];
    expect([day?.answered, day?.total]).toEqual([post?.answered, post?.total]);
    return [post?.answered, post?.total];
  };
  expect(await figures()).toEqual([0, 1]);
  expect((await there.services.items.summary({ page: pageOf('koe', 'koc') })).coverage?.total).toBe(1);
  await see(pageOf('koe', 'koc'), replyBy('koe', 'r', '1'));
  await exchange();
  expect(await figures()).toEqual([1, 1]);

  await see(pageOf('koc'), read('2', { text: question.text }));
  const other = await here.services.handoffs.create({ ...handed, itemId: 'xiaohongshu:2' });
  await exchange();
  expect(await figures()).toEqual([1, 2]);
  expect(made.ok && other.ok).toBe(true);
  await there.services.handoffs.decline({ id: other.ok ? other.id : '', reason: '不懂' });
  expect(await figures()).toEqual([1, 1]);

  await exchange();
  at.now += MINUTE;
  const again = await here.services.handoffs.create({ ...handed, itemId: 'xiaohongshu:2' });
  await exchange();
  const id = again.ok ? again.id : '';
  await there.services.handoffs.accept({ id });
  await there.services.handoffs.finish({ id });
  expect(await figures()).toEqual([2, 2]);
});

test('what a page asks to see is kept with how far reading had come, for who looks', async () => {
  const { here } = await setUp();
  expect(await here.services.coverage.looked()).toBeUndefined();
  await here.services.coverage.look({ page: pageOf('koc', 'kol'), read: 3, shown: 9 });
  expect(await here.services.coverage.looked()).toMatchObject({ ref: ref('koc'), read: 3, shown: 9 });
  expect(here.told).toContain('coverage');
});

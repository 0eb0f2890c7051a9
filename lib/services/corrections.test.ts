import { beforeEach, expect, test } from 'vitest';
import { MINUTE } from '../base/clock.ts';
import type { Flag } from '../model/flag.ts';
import { account, operator, pageOf, read, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

const director = operator('d', 'director');
let server: MemoryServer;
let clock: { now: number };
beforeEach(() => {
  server = new MemoryServer([director, operator('a')]);
  server.put({ kind: 'account', row: account('koc', 'KOC', 'a') });
  clock = { now: T0 + MINUTE };
});

async function at(who: typeof director) {
  const device = await signedIn(server, clock, who);
  await device.sync();
  const page = pageOf('koc');
  const see = async (...texts: string[]) => {
    const items = texts.map((text, index) => read(`${index}`, { text }));
    return (await device.services.items.seen({ page, items })).map(view => view.labels[0] ?? 'none');
  };
  const say = async (index: number, flag: Flag | undefined) => {
    clock.now += MINUTE;
    await device.services.items.setFlag({ id: `xiaohongshu:${index}`, ...(flag ? { flag } : {}) });
  };
  return { ...device, see, say };
}

const MOON = ['来月光了', '月光来啦', '我也月光', '多少钱', '好看', '真好看', '太美了', '发货了吗'];

test('a correction holds for the team, is counted there, and names what it was before', async () => {
  const [here, boss] = [await at(operator('a')), await at(director)];
  const before = await here.see('好看', '真好看', '多少钱');
  expect(before).toEqual(['praise', 'praise', 'purchase']);
  await here.say(0, 'heartfelt');
  await here.say(2, undefined);
  await here.say(1, 'heartfelt');
  const events = await here.db.events.where('itemId').equals('xiaohongshu:0').toArray();
  expect(events.find(({ kind }) => kind === 'flag-set')?.detail).toBe('praise>heartfelt');
  await here.sync();
  await boss.sync();
  expect(await boss.services.corrections.list()).toEqual([
    { from: 'praise', to: 'heartfelt', count: 2, lastAt: clock.now },
    { from: 'purchase', to: 'none', count: 1, lastAt: clock.now - MINUTE },
  ]);
  const [item] = await boss.services.items.views({ page: pageOf('koc'), ids: ['xiaohongshu:0'] });
  expect(item?.labels[0]).toBe('heartfelt');
});

test('of one item only the end counts, and nothing when it is taken back', async () => {
  const here = await at(operator('a'));
  await here.see('好看', '真好看');
  await here.say(0, 'trust');
  await here.say(0, 'heartfelt');
  await here.say(1, 'trust');
  await here.say(1, 'praise');
  expect(await here.services.corrections.list()).toMatchObject([
    { from: 'praise', to: 'heartfelt', count: 1 },
  ]);
});

test('the export holds the text only if it is asked for, and never who wrote it', async () => {
  const here = await at(operator('a'));
  await here.see('好看');
  await here.say(0, 'heartfelt');
  const { corrections } = here.services;
  const [bare, full] = [
    await corrections.export({ withText: false }),
    await corrections.export({ withText: true }),
  ];
  const line = { from: 'praise', to: 'heartfelt', at: new Date(clock.now).toISOString() };
  expect(JSON.parse(bare.text)).toEqual({ ...line, surface: 'xiaohongshu.note' });
  expect(JSON.parse(full.text)).toEqual({ ...line, surface: 'xiaohongshu.note', text: '好看' });
  expect(full).toMatchObject({ count: 1, text: expect.stringMatching(/}\n$/) });
});

test('a correction that repeats becomes a proposed rule, until it is one', async () => {
  const boss = await at(director);
  const [kind] = await boss.see(...MOON);
  for (const index of [0, 1, 2]) await boss.say(index, 'aftersale');
  const { corrections, policy } = boss.services;
  const [proposal, ...more] = await corrections.proposals();
  expect(proposal).toMatchObject({
    from: kind,
    to: 'aftersale',
    rule: { words: ['月光'], effect: 'primary', flag: 'aftersale' },
    right: 3,
  });
  expect(more).toEqual([]);
  const flagRules = [{ id: 'n', effect: 'primary' as const, flag: 'aftersale' as const, ...proposal?.rule }];
  await policy.save({ policy: { ...(await policy.current()), flagRules } });
  expect(await corrections.proposals()).toEqual([]);
});

import { beforeEach, expect, test } from 'vitest';
import { MINUTE } from '../base/clock.ts';
import type { FlagRule } from '../model/flag-rule.ts';
import type { ReadItem } from '../model/item.ts';
import { account, operator, pageOf, read, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

const HORSE: FlagRule = { id: 'r1', words: ['天马'], effect: 'primary', flag: 'purchase' };
const director = operator('d', 'director');
const text = (id: string, said: string): ReadItem => read(id, { text: said });

let server: MemoryServer;
beforeEach(() => {
  server = new MemoryServer([director, operator('a')]);
  server.put({ kind: 'account', row: account('koc', 'KOC', 'a') });
  server.put({ kind: 'account', row: account('kos', 'KOS', 'a') });
});

async function at(who = 'a') {
  const member = server.members.find(one => one.id === who) ?? director;
  const device = await signedIn(server, { now: T0 + MINUTE }, member);
  await device.sync();
  const page = pageOf('koc');
  const see = (...items: ReadItem[]) => device.services.items.seen({ page, items });
  const apply = async (flagRules: FlagRule[]) => {
    const policy = await device.services.policy.current();
    return device.services.policy.save({ policy: { ...policy, flagRules } });
  };
  return { ...device, page, see, apply };
}

test('the team’s rules hold at once for items that were read before, wherever they are judged', async () => {
  const [boss, here] = [await at('d'), await at()];
  const [before] = await here.see(text('1', '天马一个'));
  expect(before?.labels).not.toContain('purchase');
  await boss.apply([HORSE]);
  await boss.sync();
  await here.sync();
  const { items, handoffs } = here.services;
  const [view] = await items.views({ page: here.page, ids: ['xiaohongshu:1'] });
  expect(view).toMatchObject({
    labels: ['purchase', ...(before?.labels ?? [])],
    reasons: [{ signs: ['天马'] }],
  });
  expect((await items.queue())[0]?.labels[0]).toBe('purchase');
  expect(view?.steer?.accountId).toBe('kos');
  const made = await handoffs.create({ page: here.page, itemId: 'xiaohongshu:1', toAccountId: 'kos' });
  expect(made.ok).toBe(true);
  expect((await handoffs.list())[0]?.handoff.flag).toBe('purchase');
  // The row itself stays the flagger's: the next change of the rules holds for it just so.
  expect((await here.db.items.get('xiaohongshu:1'))?.item.labels).not.toContain('purchase');
  await boss.apply([]);
  await boss.sync();
  await here.sync();
  expect((await items.views({ page: here.page, ids: ['xiaohongshu:1'] }))[0]?.labels).toEqual(before?.labels);
});

test('what a person said no rule touches', async () => {
  const boss = await at('d');
  await boss.see(text('1', '天马一个'));
  await boss.services.items.setFlag({ id: 'xiaohongshu:1', flag: 'spam' });
  await boss.apply([HORSE]);
  const [view] = await boss.services.items.views({ page: boss.page, ids: ['xiaohongshu:1'] });
  expect(view?.labels[0]).toBe('spam');
  expect(view?.labels).not.toContain('purchase');
});

test('a correction is one of what the team’s rules made of it', async () => {
  const boss = await at('d');
  await boss.see(text('1', '天马一个'));
  await boss.apply([HORSE]);
  await boss.services.items.setFlag({ id: 'xiaohongshu:1', flag: 'praise' });
  expect(await boss.services.corrections.list()).toMatchObject([
    { from: 'purchase', to: 'praise', count: 1 },
  ]);
});

test('the tester shows what would change against what holds now, and by which rule; nothing is written', async () => {
  const boss = await at('d');
  await boss.see(text('1', '天马一个'), text('2', '多少钱'), text('3', '上车'));
  await boss.apply([{ id: 'old', words: ['上车'], effect: 'primary', flag: 'purchase' }]);
  const unsent = await boss.db.outbox.count();
  const off: FlagRule = { id: 'r0', words: ['天马'], effect: 'not', flag: 'purchase', off: true };
  const { looked, changes } = await boss.services.flagRules.test({ rules: [off, HORSE] });
  expect(looked).toBe(3);
  expect(
    changes.map(({ itemId, before, after, by }) => [itemId, before[0], after[0], by]).toSorted(),
  ).toEqual([
    ['xiaohongshu:1', undefined, 'purchase', [2]],
    ['xiaohongshu:3', 'purchase', undefined, []],
  ]);
  expect((await boss.services.flagRules.test({ rules: [HORSE], limit: 1 })).looked).toBe(1);
  expect(await boss.db.outbox.count()).toBe(unsent);
});

test('posts to choose from are those of the last items, each once', async () => {
  const here = await at();
  await here.see(text('1', '好看'), text('2', '多少钱'));
  expect(await here.services.flagRules.posts()).toEqual([{ key: 'p1', title: '修护霜' }]);
});

test('faults are told by number', async () => {
  const { flagRules } = (await at('d')).services;
  expect(await flagRules.check({ rules: [HORSE, { id: 'r2', effect: 'not', flag: 'spam' }] })).toEqual([
    { number: 2, reason: 'no-condition' },
  ]);
});

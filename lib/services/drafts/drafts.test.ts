import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { Fact } from '../../model/fact.ts';
import type { Change } from '../../store/change.ts';
import { putChanges } from '../../store/rows.ts';
import { account, operator, pageOf, read, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const PRICE: Fact = {
  id: 'f1',
  name: '精华到手价',
  kind: 'price',
  value: '¥239',
  product: '舒缓修护精华',
  updatedAt: 1,
};

async function deskOf(role: 'KOC' | 'KOS' = 'KOS') {
  const at = { now: T0 };
  const server = new MemoryServer([operator('lin'), operator('mei', 'keeper')]);
  const device = await signedIn(server, at, operator('mei', 'keeper'));
  await putChanges(device.db, [
    { kind: 'account', row: account('小美', role, 'mei') },
    { kind: 'fact', row: PRICE },
  ]);
  const page = pageOf('小美');
  const { drafts, redLines, items } = device.services;
  await items.seen({ page, items: [read('1'), read('2')] });
  const check = (text: string, itemId = 'xiaohongshu:1', scriptId?: string) =>
    drafts
      .check({ page, itemId, text, ...(scriptId ? { scriptId } : {}) })
      .then(notes => notes.map(({ rule, level }) => `${rule} ${level}`));
  return { at, server, device, page, drafts, redLines, check };
}

test('a draft is checked as the account on the page, and the sentence says what it should be', async () => {
  const { drafts, page, check } = await deskOf('KOC');
  expect(await check('姐妹直接下单')).toEqual(['voice-sells ask']);
  const [note] = await drafts.check({ page, text: '精华 209 元' });
  expect(note).toMatchObject({ said: '209 元', text: '「209 元」和精华到手价 ¥239 不符' });
});

test('a price changed, a word banned: the next check knows, without anything else being asked', async () => {
  const { device, redLines, check } = await deskOf();
  expect(await check('精华 239 元,白月光')).toEqual([]);
  const changes: Change[] = [{ kind: 'fact', row: { ...PRICE, value: '¥209', updatedAt: 2 } }];
  await putChanges(device.db, changes);
  await device.arrived(changes);
  expect(await check('精华 239 元')).toEqual(['price-wrong block']);
  const row = { id: 'r', word: ' 白月光 ', kind: 'rival', level: 'ask', updatedAt: 0 } as const;
  expect(await redLines.save({ rows: [row] })).toEqual({ ok: true });
  expect(await check('精华 209 元,白月光')).toEqual(['rival ask']);
  expect((await redLines.list())[0]).toMatchObject({ row: { word: '白月光' }, isBuiltIn: false });
});

test('what is dismissed or justified stays so for that item and those words, is counted, and keeps no words of the draft', async () => {
  const { device, drafts, page, check } = await deskOf();
  const hit = { page, itemId: 'xiaohongshu:1' };
  expect(await check('精华 209 元,效果最好')).toEqual(['price-wrong block', 'absolute ask']);
  await drafts.dismiss({ ...hit, rule: 'absolute', said: '最好' });
  await drafts.override({ ...hit, rule: 'price-wrong', said: '209 元', why: ' 老客补差价:主管同意 ' });
  await drafts.override({ ...hit, rule: 'price-wrong', said: '199 元', why: '  ' });
  await drafts.dismiss({ page, itemId: 'x'.repeat(161), rule: 'absolute', said: '最好' });
  expect(await check('精华 209 元,效果最好')).toEqual([]);
  expect(await check('精华 199 元,效果最好')).toEqual(['price-wrong block']);
  expect(await check('精华 209 元', 'xiaohongshu:2')).toEqual(['price-wrong block']);
  expect(await drafts.counts({ days: 30 })).toEqual([
    { rule: 'absolute', dismissed: 1, overridden: 0, whys: [] },
    { rule: 'price-wrong', dismissed: 0, overridden: 1, whys: ['老客补差价:主管同意'] },
  ]);
  const events = await device.db.events.filter(({ kind }) => kind.startsWith('draft-')).toArray();
  expect(JSON.stringify(events)).not.toContain('209');
});

test('the same text inserted too often is asked about, within the time that the policy says', async () => {
  const { at, device, page, check } = await deskOf();
  const text = '在的,您拍下后 48 小时内发出';
  await device.db.insertions.bulkPut(
    [1, 2, 3, 4, 5].map(n => ({ itemId: `i${n}`, scriptId: 's', scriptVersion: 1, text, at: T0 })),
  );
  expect(page.account.name).toBe('小美');
  expect(await check(text)).toEqual(['repeated ask']);
  expect(await check(`${text}哦`)).toEqual([]);
  at.now += 11 * MINUTE;
  expect(await check(text)).toEqual([]);
});

test('a script is checked text by text; an operator saves no red line', async () => {
  const { server, at, drafts } = await deskOf();
  const content = {
    title: 't',
    body: '{{昵称|亲}},精华 {{fact:精华到手价}}',
    variants: ['精华 209 元', '好的'],
    category: 'product',
    roles: ['KOC' as const, 'KOE' as const],
    flags: [],
    surfaces: ['comment' as const],
    tags: [],
  };
  const found = await drafts.checkScript({ content });
  expect(found.map(({ index, notes }) => [index, notes.map(({ rule }) => rule)])).toEqual([
    [1, ['price-wrong', 'voice-price']],
  ]);
  const lin = await signedIn(server, at, operator('lin'));
  const row = { id: 'r', word: '白月光', kind: 'rival', level: 'ask', updatedAt: 0 } as const;
  expect(await lin.services.redLines.save({ rows: [row] })).toEqual({ ok: false, reason: 'forbidden' });
});

import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import type { PolicyRow } from '../../model/policy.ts';
import type { Script } from '../../model/script.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const SCRIPT: Script = {
  id: 's',
  title: '孕期',
  body: '{{昵称|姐妹}}先别急,现在到手 199',
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  version: 3,
  updatedAt: 1,
};
const page = pageOf('kos');
const itemId = 'xiaohongshu:1';
const asked = read('1', { author: { id: 'c-momo', name: 'momo', isSelf: false, isPostAuthor: false } });

async function setUp(policy: Partial<PolicyRow> = { learnsEdits: true }) {
  const at = { now: T0 + MINUTE };
  const server = new MemoryServer([operator('a'), operator('b')]);
  server.put({ kind: 'account', row: account('kos', 'KOS', 'a') });
  server.put({ kind: 'account', row: account('koc', 'KOC', 'b') });
  server.put({ kind: 'script', row: SCRIPT });
  server.put({ kind: 'policy', row: { id: 'policy', rules: [], updatedAt: 1, ...policy } });
  const [here, there] = [
    await signedIn(server, at, operator('a')),
    await signedIn(server, at, operator('b')),
  ];
  const sync = async () => {
    for (const one of [here, there, here, there]) expect((await one.sync()).ok).toBe(true);
  };
  await sync();
  const see = (...items: ReadItem[]) => here.services.items.seen({ page, items });
  await see(asked);
  const insert = (text = 'momo先别急,现在到手 199') => {
    at.now += MINUTE;
    return here.services.library.used({ page, itemId, scriptId: 's', outcome: 'inserted', text });
  };
  const reply = (text: string, id = 'r') => {
    at.now += MINUTE;
    return see({ ...replyBy('kos', id, '1', at.now), text });
  };
  const told = async () => (await here.db.events.toArray()).filter(({ kind }) => kind === 'sent');
  return { at, server, here, there, sync, see, insert, reply, told };
}

test('what was sent in place of what was inserted is kept without the person, and comes to the other device', async () => {
  const { here, there, sync, insert, reply, told } = await setUp();
  await insert();
  await reply('回复 @momo : momo别慌哈,现在到手 199,打 13800138000');
  expect(await here.db.scriptEdits.toArray()).toMatchObject([
    {
      scriptId: 's',
      scriptVersion: 3,
      itemId,
      inserted: '{{昵称}}先别急,现在到手 199',
      sent: '{{昵称}}别慌哈,现在到手 199,打 [号码]',
      memberId: 'a',
      accountId: 'kos',
    },
  ]);
  expect(await told()).toMatchObject([{ scriptId: 's', detail: 'edited', accountId: 'kos' }]);
  expect(await here.db.insertions.count()).toBe(0);
  await sync();
  expect(await there.db.scriptEdits.toArray()).toEqual(await here.db.scriptEdits.toArray());
  expect(JSON.stringify(await there.db.scriptEdits.toArray())).not.toMatch(/momo|13800138000/);
});

test('what went out as it was is counted and not kept, and counted once', async () => {
  const { here, insert, reply, told } = await setUp();
  await insert();
  await reply('momo先别急, 现在到手 199'.replace(', ', ','));
  await reply('momo先别急,现在到手 199', 'again');
  expect(await here.db.scriptEdits.count()).toBe(0);
  expect(await told()).toMatchObject([{ detail: 'as-is' }]);
});

test('something else altogether says nothing of the script, nor does a reply that stood there before', async () => {
  const { here, insert, reply, told } = await setUp();
  await reply('早就回过了哦');
  await insert();
  await reply('早就回过了哦');
  expect(await here.db.insertions.count()).toBe(1);
  await reply('不好意思没货啦', 'other');
  expect(await here.db.insertions.count()).toBe(0);
  expect([await told(), await here.db.scriptEdits.count()]).toEqual([[], 0]);
});

test('in a conversation the next own message counts, whichever message it was inserted for', async () => {
  const { at, here, told } = await setUp();
  const talk = { ...page, surface: 'xiaohongshu.dm' as const, post: { key: 'dm-c', title: 'momo' } };
  const ours = { id: 'u-kos', name: 'kos', isSelf: true, isPostAuthor: false };
  const say = (no: number, text: string, author = { ...asked.author, isSelf: false }) =>
    read(`m${no}`, {
      author,
      text,
      time: pageTime(at.now),
      ...(no > 0 ? { previousId: `xiaohongshu:m${no - 1}` } : {}),
    });
  const chat = (...items: ReadItem[]) => here.services.items.seen({ page: talk, items });
  await chat(say(0, '怎么用'), say(1, '早晚各一次', ours));
  at.now += MINUTE;
  const use = { page: talk, itemId: 'xiaohongshu:m0', scriptId: 's', outcome: 'inserted' as const };
  await here.services.library.used({ ...use, text: '先试耳后再上脸' });
  at.now += MINUTE;
  await chat(say(2, '先试耳后再上脸哈', ours));
  expect(await told()).toMatchObject([{ detail: 'edited', accountId: 'kos' }]);
});

test("a colleague's reply is not what was made of the insertion", async () => {
  const { at, here, see, insert, told } = await setUp();
  await insert();
  at.now += MINUTE;
  const mate = { id: 'u-koc', name: 'koc', isSelf: false, isPostAuthor: false };
  await see({ ...replyBy('kos', 'm', '1', at.now), author: mate, text: 'momo先别急,我来' });
  expect([await told(), await here.db.insertions.count()]).toEqual([[], 1]);
});

test("a team that does not learn keeps nothing, and nothing of a script of one's own is kept", async () => {
  const { here, insert, reply, told } = await setUp({});
  await insert();
  expect(await here.db.insertions.count()).toBe(0);
  await reply('momo别慌哈,现在到手 199');
  expect([await told(), await here.db.scriptEdits.count()]).toEqual([[], 0]);
  const learning = await setUp();
  await learning.here.db.scripts.update('s', { scope: 'mine' });
  await learning.insert();
  expect(await learning.here.db.insertions.count()).toBe(0);
});

test('what nobody sent is swept after a day', async () => {
  const { at, here, insert } = await setUp();
  await insert();
  at.now += DAY - MINUTE;
  await here.sweep();
  expect(await here.db.insertions.count()).toBe(1);
  at.now += DAY;
  await here.sweep();
  expect(await here.db.insertions.count()).toBe(0);
});

test('who is forgotten is taken out of what was learnt and what waits, on both devices', async () => {
  const { server, here, there, sync, insert, reply } = await setUp();
  await insert();
  await reply('momo别慌哈,现在到手 199,记得敏感肌先试');
  await insert('momo先别急,第二次');
  await sync();
  expect(await there.db.scriptEdits.count()).toBe(1);
  await here.services.customers.forget({ id: 'xiaohongshu:c-momo' });
  expect(await here.db.insertions.count()).toBe(0);
  await sync();
  const onServer = [...server.rows.values()].filter(({ change }) => change.kind === 'script-edit');
  expect(JSON.stringify(onServer)).not.toContain('敏感肌先试');
  for (const { db } of [here, there]) {
    expect(await db.scriptEdits.toArray()).toMatchObject([{ scriptId: 's', inserted: '', sent: '' }]);
    const aside = await Promise.all([db.outbox, db.shadows, db.refused].map(table => table.toArray()));
    expect(JSON.stringify(aside)).not.toContain('敏感肌先试');
  }
});

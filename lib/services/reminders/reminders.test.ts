import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import {
  account,
  device,
  memoryArea,
  operator,
  pageOf,
  read,
  replyBy,
  signedIn,
  T0,
} from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

/** A purchase comment to a KOS account is answered within 30 minutes: at risk from the 19th on. */
const RISK = T0 + 18 * MINUTE + SECOND;
const MISSED = T0 + 30 * MINUTE + SECOND;

async function setUp() {
  const at = { now: T0 };
  const members = [operator('a'), operator('b'), operator('d', 'director')];
  const server = new MemoryServer(members);
  server.put({ kind: 'account', row: account('kos', 'KOS', 'a') });
  server.put({ kind: 'account', row: account('koe', 'KOE', 'b') });
  const open = async (id: string) => {
    const member = members.find(one => one.id === id) ?? operator(id);
    const one = await signedIn(server, at, member);
    await one.sync();
    const see = (...items: ReadItem[]) => one.services.items.seen({ page: pageOf('kos'), items });
    const says = async () => {
      const { fresh, standing } = await one.reminders.remind();
      return fresh
        ? standing.map(({ one: { kind, authorName }, stage }) => `${stage} ${kind} ${authorName}`)
        : [];
    };
    return { ...one, see, says };
  };
  return { at, server, open };
}

test('first when little time is left, again when it is over, nothing once it is answered', async () => {
  const { at, open } = await setUp();
  const { see, says, reminders } = await open('a');
  await see(read('1'));
  expect([await says(), (await reminders.remind()).nextAt]).toEqual([[], T0 + 18 * MINUTE + 1]);
  at.now = RISK;
  expect([await says(), await says()]).toEqual([['risk item 顾客1'], []]);
  at.now = MISSED;
  expect([await says(), await says()]).toEqual([['missed item 顾客1'], []]);
  await see(read('1'), replyBy('kos', 'r', '1', at.now));
  expect((await reminders.remind()).standing).toEqual([]);
});

test('a device that starts again tells nothing twice, also what it had told of handoffs', async () => {
  const { at, server, open } = await setUp();
  const { see, says, db, local } = await open('a');
  await see(read('1'));
  at.now = RISK;
  expect(await says()).toEqual(['risk item 顾客1']);
  const again = device(server, at, { db, local });
  expect(await again.reminders.remind()).toMatchObject({ fresh: false, standing: [{ stage: 'risk' }] });
  at.now = MISSED;
  expect((await again.reminders.remind()).fresh).toBe(true);
  expect((await device(server, at, { db, local }).reminders.remind()).fresh).toBe(false);
});

test('the director hears of any account a minute after the miss, only while nobody has answered', async () => {
  const { at, open } = await setUp();
  const [operators, director] = [await open('a'), await open('d')];
  await operators.see(read('1'), read('2'));
  await operators.sync();
  await director.sync();
  at.now = MISSED;
  expect(await director.says()).toEqual([]);
  await operators.see(read('2'), replyBy('kos', 'r', '2', at.now));
  await operators.sync();
  await director.sync();
  at.now += MINUTE;
  expect([await director.says(), await director.says()]).toEqual([['late item 顾客1'], []]);
  expect(await (await open('b')).says()).toEqual([]);
});

test('handed over it rings with the receiver, once, as the handoff', async () => {
  const { at, open } = await setUp();
  const [giver, receiver] = [await open('a'), await open('b')];
  await giver.see(read('1'));
  await giver.services.handoffs.create({
    page: pageOf('kos'),
    itemId: 'xiaohongshu:1',
    toAccountId: 'koe',
  });
  await giver.sync();
  await receiver.sync();
  expect([await receiver.says(), await receiver.says()]).toEqual([['arrived handoff 顾客1'], []]);
  at.now = MISSED;
  expect(await giver.says()).toEqual([]);
});

test('a promise rings like an item, and is silent once it was kept', async () => {
  const { at, open } = await setUp();
  const { see, says, services, reminders } = await open('a');
  at.now = T0 + MINUTE;
  await see(read('1'), { ...replyBy('kos', 'r', '1'), text: '价格已私信您' });
  expect((await reminders.waits()).map(({ state }) => state)).toEqual(['waiting']);
  at.now = RISK;
  expect(await says()).toEqual(['risk promise 顾客1']);
  await services.promises.keep({ id: 'promise:xiaohongshu:r' });
  expect((await reminders.remind()).standing).toEqual([]);
});

test('quiet hours are kept on the device; afterwards what still waits comes as one', async () => {
  const { at, open } = await setUp();
  const { see, says, services } = await open('a');
  // T0 is 16:00 in Shanghai.
  const quiet = { on: true, from: 16 * 60, to: 17 * 60 };
  expect(await services.reminders.setSettings({ quiet })).toEqual({ ok: true });
  expect(await services.reminders.setSettings({ quiet: { ...quiet, to: 16 * 60 } })).toMatchObject({
    ok: false,
  });
  expect(await services.reminders.settings()).toEqual({ quiet });
  await see(read('1'), read('2'));
  at.now = RISK;
  expect(await says()).toEqual([]);
  at.now = T0 + 60 * MINUTE;
  expect(await says()).toEqual(['missed item 顾客1', 'missed item 顾客2']);
});

test('off duty nothing rings: the clock rests', async () => {
  const { at, server, open } = await setUp();
  const office = [[9 * 60, 16 * 60 + 10] as [number, number]];
  const days = Array.from({ length: 7 }, () => office);
  const dutyHours = { kind: 'weekly' as const, days, holidays: office, makeUpDays: office };
  server.put({ kind: 'account', row: { ...account('kos', 'KOS', 'a'), dutyHours } });
  const { see, says } = await open('a');
  await see(read('1'));
  at.now = MISSED;
  expect(await says()).toEqual([]);
});

test('nobody signed in: nothing is told', async () => {
  const { at, server } = await setUp();
  const { reminders } = device(server, at, { local: memoryArea() });
  expect([await reminders.remind(), await reminders.waits()]).toEqual([{ standing: [], fresh: false }, []]);
});

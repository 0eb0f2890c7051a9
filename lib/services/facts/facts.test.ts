import { expect, test } from 'vitest';
import { DAY } from '../../base/clock.ts';
import type { Fact } from '../../model/fact.ts';
import type { Script } from '../../model/script.ts';
import { account, operator, pageOf, read, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const keeper = operator('keeper', 'keeper');
const lin = operator('lin');
const chen = { ...operator('chen'), joinedAt: T0 + 1000 };

const price: Fact = {
  id: 'price',
  name: '精华到手价',
  kind: 'price',
  value: '¥239',
  product: '舒缓修护精华',
  updatedAt: 1,
};
const script: Script = {
  id: 's1',
  title: '到手价',
  body: '精华现在到手{{fact:精华到手价}}',
  category: 'product',
  roles: ['KOS'],
  surfaces: ['comment'],
  flags: [],
  tags: [],
  updatedAt: 1,
};

async function world() {
  const server = new MemoryServer([keeper, lin, chen]);
  server.put({ kind: 'fact', row: price });
  server.put({ kind: 'script', row: script });
  server.put({ kind: 'account', row: account('kos', 'KOS', 'lin') });
  const at = { now: T0 };
  const devices = {
    keeper: await signedIn(server, at, keeper),
    lin: await signedIn(server, at, lin),
    chen: await signedIn(server, at, chen),
  };
  const syncAll = async () => {
    for (const each of Object.values(devices)) await each.sync();
  };
  await syncAll();
  return { server, at, ...devices, syncAll };
}

type World = Awaited<ReturnType<typeof world>>;
const saying = async (
  on: World['keeper'],
  value: string,
  over: Partial<Parameters<World['keeper']['services']['facts']['save']>[0]> = {},
) => {
  const kept = (await on.services.facts.list()).find(({ fact }) => fact.id === 'price')?.fact;
  const { name, kind, product } = price;
  const fact = { id: 'price', name, kind, value, ...(product ? { product } : {}) };
  return on.services.facts.save({ fact, base: kept?.version ?? 1, mustRead: true, why: '大促', ...over });
};
const offered = async ({ lin: { services } }: World) => {
  await services.items.seen({ page: pageOf('kos'), items: [read('1')] });
  const [ready] = await services.library.best({ page: pageOf('kos'), itemId: 'xiaohongshu:1', limit: 1 });
  return ready?.text;
};

test('a changed price is in every script at once, must be read, and the team sees by whom', async () => {
  const all = await world();
  expect(await offered(all)).toBe('精华现在到手¥239');
  expect(await saying(all.keeper, '¥229')).toEqual({ ok: true, id: 'price', version: 2 });
  await all.syncAll();
  expect(await offered(all)).toBe('精华现在到手¥229');
  expect(all.lin.told).toContain('facts');
  const [card] = await all.lin.services.facts.unread();
  expect(card).toMatchObject({
    before: { value: '¥239' },
    after: { value: '¥229' },
    why: '大促',
    memberId: 'keeper',
  });
  await all.lin.services.facts.markRead({ changeId: card?.id ?? '' });
  await all.lin.services.facts.markRead({ changeId: card?.id ?? '' });
  expect(await all.lin.services.facts.unread()).toEqual([]);
  await all.lin.sync();
  await all.keeper.sync();
  // Chen joined later and the writer knows: nobody else is waited for.
  expect(await all.keeper.services.facts.changes({ factId: 'price', limit: 9 })).toMatchObject([
    { change: { why: '大促' }, readers: { read: [{ memberId: 'lin' }], unread: [] } },
  ]);
  expect(await all.chen.services.facts.unread()).toEqual([]);
  expect(await all.keeper.services.facts.unread()).toEqual([]);
});

test('who must read is told until they have; what needs no reading is in the history alone', async () => {
  const all = await world();
  all.at.now = T0 + 2000;
  await saying(all.keeper, '¥229', { mustRead: false });
  await saying(all.keeper, '¥219');
  await all.syncAll();
  expect(await all.lin.services.facts.unread()).toHaveLength(1);
  const changes = await all.keeper.services.facts.changes({ limit: 9 });
  expect(changes.map(({ change }) => change.after.value).toSorted()).toEqual(['¥219', '¥229']);
  const told = changes.find(({ readers }) => readers);
  expect(told?.readers).toEqual({ read: [], unread: ['lin', 'chen'] });
  all.at.now += 61 * DAY;
  expect(await all.lin.services.facts.unread()).toEqual([]);
});

test('two write at once: the second is kept in sight and taken up again with one click', async () => {
  const all = await world();
  const { keeper: first, server } = all;
  const second = await signedIn(server, all.at, operator('keeper2', 'keeper'));
  server.members.push(operator('keeper2', 'keeper'));
  await second.sync();
  await saying(first, '¥229');
  await saying(second, '¥209');
  await saying(second, '¥199', { why: '双十一' });
  await first.sync();
  await second.sync();
  const value = async () => (await second.services.facts.list())[0]?.fact.value;
  expect(await value()).toBe('¥229');
  expect(await second.services.facts.refused()).toMatchObject([
    { fact: { value: '¥199' }, why: '双十一', reason: 'conflict', now: { value: '¥229' } },
  ]);
  expect(await second.services.facts.takeUp({ factId: 'price' })).toMatchObject({ ok: true, version: 3 });
  expect(await second.services.facts.refused()).toEqual([]);
  expect((await second.services.sync.state()).refused).toEqual([]);
  await second.sync();
  await first.sync();
  expect((await first.services.facts.list())[0]?.fact).toMatchObject({ value: '¥199', version: 3 });
  const history = await first.services.facts.changes({ factId: 'price', limit: 9 });
  expect(history.map(({ change }) => change.after.value).toSorted()).toEqual(['¥199', '¥229']);
});

test('a refused change can be given up', async () => {
  const all = await world();
  await saying(all.keeper, '¥229');
  all.server.verdict = 'rejected';
  await all.keeper.sync();
  expect(await all.keeper.services.facts.refused()).toMatchObject([
    { reason: 'forbidden', now: { value: '¥239' } },
  ]);
  await all.keeper.services.facts.dropRefused({ factId: 'price' });
  expect(await all.keeper.services.facts.refused()).toEqual([]);
});

test('what is not right is not written, and somebody quicker on the same device is told', async () => {
  const all = await world();
  const { services } = all.keeper;
  expect(await saying(all.keeper, '¥abc')).toEqual({ ok: false, reason: 'invalid', detail: 'value price' });
  expect(await saying(all.lin, '¥1')).toEqual({ ok: false, reason: 'forbidden' });
  expect(await saying(all.keeper, '¥229', { base: 7 })).toEqual({
    ok: false,
    reason: 'conflict',
    detail: '¥239',
  });
  expect(await services.facts.end({ id: 'nothing', mustRead: false })).toEqual({ ok: false, reason: 'gone' });
  expect(await services.facts.changes({ limit: 9 })).toEqual([]);
});

test('an ended fact is expired at once; a new one is one more', async () => {
  const all = await world();
  const { services } = all.keeper;
  expect(await services.facts.end({ id: 'price', mustRead: true })).toMatchObject({ ok: true, version: 2 });
  expect((await services.facts.list())[0]?.fact.validTo).toBe(T0);
  const fact = { name: '喷雾到手价', kind: 'price' as const, value: '79', channel: 'bilibili' };
  const made = await services.facts.save({ fact, base: 0, mustRead: false });
  expect(made).toMatchObject({ ok: true, version: 1 });
  const found = (await services.facts.list()).find(line => line.fact.name === '喷雾到手价');
  expect(found).toMatchObject({ uses: 0, fact: { channel: 'B站', savedBy: 'keeper' } });
  expect((await services.facts.list()).find(line => line.fact.id === 'price')?.uses).toBe(1);
});

test('a preview says which scripts would show it, before and after, also when the name changes', async () => {
  const { services } = (await world()).keeper;
  const { name, kind } = price;
  const as = (over: object) =>
    services.facts.preview({ fact: { id: 'price', name, kind, value: '¥229', ...over }, limit: 5 });
  expect(await as({})).toEqual({
    all: 1,
    shown: [{ scriptId: 's1', title: '到手价', before: '精华现在到手¥239', after: '精华现在到手¥229' }],
  });
  expect((await as({ name: '精华新价' })).shown[0]?.after).toBe('精华现在到手{{fact:精华到手价}}');
});

test('screens are told at the turn itself, although nobody wrote anything', async () => {
  const all = await world();
  const { keeper: device } = all;
  const { name, kind } = price;
  const fact = { name, kind, value: '¥209', validFrom: T0 + 5000, validTo: T0 + 9000 };
  await device.services.facts.save({ fact, base: 0, mustRead: false });
  await device.turns.refresh();
  const tellings = () => device.told.filter(table => table === 'facts').length;
  const before = tellings();
  all.at.now = T0 + 4999;
  await device.turns.refresh();
  expect(tellings()).toBe(before);
  all.at.now = T0 + 5000;
  await device.turns.refresh();
  expect(tellings()).toBe(before + 1);
  await all.syncAll();
  expect(await offered(all)).toBe('精华现在到手¥209');
  all.at.now = T0 + 9000;
  expect(await offered(all)).toBe('精华现在到手¥239');
});

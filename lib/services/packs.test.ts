import { expect, test } from 'vitest';
import { answerCall } from '../messaging/serve.ts';
import type { Member } from '../model/member.ts';
import { aPack, aTaughtPack } from '../rules/pack/pack.fixture.ts';
import { operator, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

async function setUp(role: Member['role'] = 'keeper') {
  const at = { now: T0 };
  const server = new MemoryServer([operator('a', role), operator('b')]);
  const here = await signedIn(server, at, operator('a', role));
  const there = await signedIn(server, at, operator('b'));
  return { server, at, here, there, packs: here.services.packs };
}

test('a keeper’s pack gets its number, writer and time here, and reaches a colleague’s page', async () => {
  const { packs, here, there } = await setUp();
  expect(await packs.save({ pack: aPack({ version: 99, writtenBy: 'x' }) })).toEqual({
    ok: true,
    version: 1,
  });
  expect(await packs.save({ pack: aPack({ note: '再改' }) })).toEqual({ ok: true, version: 2 });
  expect(here.told).toContain('packs');
  await here.sync();
  await there.sync();
  const { pack } = await there.services.packs.forPage({ surface: 'weibo.comments' });
  expect(pack).toEqual({
    id: 'weibo.comments',
    surface: 'weibo.comments',
    version: 2,
    state: 'on',
    map: aPack().map,
  });
  expect(await there.services.packs.all()).toMatchObject([
    { id: 'weibo.comments', pack: { version: 2, note: '再改', writtenBy: 'a', updatedAt: T0 } },
  ]);
});

test('a page is answered about its own surface alone, and about nothing when the team says nothing', async () => {
  const { packs } = await setUp();
  await packs.save({ pack: aPack() });
  expect(await packs.forPage({ surface: 'weibo.dm' })).toEqual({});
  expect(await packs.forPage({ surface: 'constructor' })).toEqual({});
});

test('a taught page is the one that was taught, not its whole site', async () => {
  const { packs } = await setUp();
  expect(await packs.save({ pack: aTaughtPack() })).toEqual({ ok: true, version: 1 });
  const surface = 'site:forum.example.com';
  expect((await packs.forPage({ surface, path: '/thread/7' })).pack?.match?.path).toBe('/thread/');
  expect(await packs.forPage({ surface, path: '/login' })).toEqual({});
  expect(await packs.forPage({ surface })).toEqual({});
});

test('a surface is switched off and on, with its map or without one', async () => {
  const { packs } = await setUp();
  expect(await packs.setState({ id: 'douyin.video', state: 'off' })).toEqual({ ok: true, version: 1 });
  expect((await packs.forPage({ surface: 'douyin.video' })).pack).toMatchObject({ state: 'off' });
  await packs.save({ pack: aPack() });
  await packs.setState({ id: 'weibo.comments', state: 'off' });
  expect(await packs.setState({ id: 'weibo.comments', state: 'on' })).toEqual({ ok: true, version: 3 });
  expect((await packs.forPage({ surface: 'weibo.comments' })).pack).toMatchObject({
    state: 'on',
    map: aPack().map,
  });
  for (const id of ['weibo.inbox', 'site:forum.example.com', '', 'kuaishou.dm'])
    expect(await packs.setState({ id, state: 'off' })).toEqual({ ok: false, reason: 'unknown' });
});

test('what does not hold is refused with what is wrong, and nothing is written or sent', async () => {
  const { packs, here } = await setUp('director');
  const bad = { ...aPack(), map: { item: ['.a', 'b:hover'] } };
  expect(await packs.save({ pack: bad })).toEqual({
    ok: false,
    reason: 'place',
    detail: 'map.item.1 “:hover”',
  });
  const misspelt = aPack({ id: 'weibo.coments', surface: 'weibo.coments' });
  expect(await packs.save({ pack: misspelt })).toEqual({
    ok: false,
    reason: 'unknown',
    detail: 'weibo.coments',
  });
  for (const pack of [
    undefined,
    null,
    7,
    'x',
    [],
    [aPack()],
    { id: 7 },
    JSON.parse('{"__proto__":{"id":"x"}}'),
  ])
    expect(await packs.save({ pack })).toMatchObject({ ok: false, reason: 'shape' });
  expect(await here.db.packs.count()).toBe(0);
  expect(await here.db.outbox.count()).toBe(0);
});

test('an operator may neither write nor switch', async () => {
  const { packs, here } = await setUp('operator');
  expect(await packs.save({ pack: aPack() })).toEqual({ ok: false, reason: 'forbidden' });
  expect(await packs.setState({ id: 'weibo.comments', state: 'off' })).toEqual({
    ok: false,
    reason: 'forbidden',
  });
  expect(await here.db.packs.count()).toBe(0);
});

test('a bad pack from the server is told to the page; the next one that is written goes above it', async () => {
  const { server, packs, here, there } = await setUp();
  await packs.save({ pack: aPack() });
  await here.sync();
  await there.sync();
  server.put({ kind: 'pack', row: { ...aPack({ version: 6 }), map: { item: ['<script>'] }, updatedAt: 1 } });
  await there.sync();
  await here.sync();
  expect(await there.services.packs.forPage({ surface: 'weibo.comments' })).toMatchObject({
    pack: { version: 1 },
    refused: 'place',
  });
  expect(await packs.all()).toMatchObject([
    { pack: { version: 1 }, refused: { version: 6, reason: 'place' } },
  ]);
  expect(await packs.save({ pack: aPack() })).toEqual({ ok: true, version: 7 });
  expect(await packs.forPage({ surface: 'weibo.comments' })).not.toHaveProperty('refused');
});

test('what two keepers write at once ends in one pack for both, and the other is shown as refused', async () => {
  const { server, at, here, packs } = await setUp();
  server.members.push(operator('c', 'director'));
  const other = await signedIn(server, at, operator('c', 'director'));
  await packs.save({ pack: aPack({ note: '我' }) });
  await other.services.packs.save({ pack: aPack({ note: '她' }) });
  for (const device of [here, other, here, other]) await device.sync();
  const [mine, hers] = await Promise.all([packs.all(), other.services.packs.all()]);
  expect(mine).toEqual(hers);
  expect(mine).toMatchObject([{ pack: { note: '我', version: 1 } }]);
  expect((await other.services.sync.state()).refused).toMatchObject([{ kind: 'pack', reason: 'conflict' }]);
});

test('from a content script only the one question can be asked', async () => {
  const { here } = await setUp();
  const deps = {
    services: here.services,
    log: { info: () => {}, warn: () => {} },
    extension: { id: 'ext', origin: 'chrome-extension://ext' },
  };
  const ask = (method: string, url: string) =>
    answerCall(
      deps,
      {
        type: 'call',
        service: 'packs',
        method,
        input: { surface: 'weibo.dm', id: 'weibo.dm', state: 'off' },
      },
      { id: 'ext', url, tab: { id: 1 } },
    );
  expect(await ask('forPage', 'https://weibo.com/1/a')).toEqual({ ok: true, value: {} });
  for (const method of ['all', 'save', 'setState'])
    expect(await ask(method, 'https://weibo.com/1/a')).toEqual({ ok: false, reason: 'forbidden' });
  expect(await ask('all', 'chrome-extension://ext/options.html')).toEqual({ ok: true, value: [] });
});

test('whoever works on a page may teach it, from that page alone, and nothing that is built in', async () => {
  const { here, server, packs } = await setUp('operator');
  const { map } = aTaughtPack();
  const input = { surface: 'site.comments', map, path: '/thread/' };
  const call = (url: string, tabId = 5) =>
    answerCall(
      {
        services: here.services,
        log: { info: () => {}, warn: () => {} },
        extension: { id: 'ext', origin: 'chrome-extension://ext' },
      },
      { type: 'call', service: 'packs', method: 'teach', input },
      { id: 'ext', url, tab: { id: tabId } },
    );
  const refused = { ok: true, value: { ok: false, reason: 'forbidden' } };
  expect(await call('https://forum.example.com/thread/1')).toEqual(refused);
  await here.services.pages.beginLesson({ tabId: 5, host: 'forum.example.com' });
  expect(await call('https://other.example.com/thread/1')).toEqual(refused);
  expect(await call('https://forum.example.com/thread/1', 6)).toEqual(refused);
  expect(await call('https://forum.example.com/thread/1')).toEqual({
    ok: true,
    value: { ok: true, version: 1 },
  });
  await here.sync();
  expect(server.rows.has('pack:site:forum.example.com')).toBe(true);
  expect(await packs.save({ pack: aPack() })).toEqual({ ok: false, reason: 'forbidden' });
});

import { expect, test } from 'vitest';
import { MINUTE } from '../base/clock.ts';
import type { Services } from '../messaging/protocol.ts';
import { answerCall, type ServeDeps } from '../messaging/serve.ts';
import type { Script } from '../model/script.ts';
import {
  account,
  device,
  memoryArea,
  operator,
  pageOf,
  read,
  SERVER,
  signedIn,
  T0,
} from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

const script = (id: string, over: Partial<Script> = {}): Script => ({
  id,
  title: `价格私信${id}`,
  body: '{{昵称|亲}},到手价{{fact:到手价}},我是{{我的账号}}',
  category: 'product',
  roles: ['KOS'],
  flags: ['purchase'],
  surfaces: ['comment'],
  tags: [],
  updatedAt: 1,
  ...over,
});

const callsFrom = (services: Services): ServeDeps => ({
  services,
  log: { info: () => {}, warn: () => {} },
  extension: { id: 'ext', origin: 'chrome-extension://ext' },
});

async function setUp(role: 'operator' | 'keeper' | 'director' = 'operator') {
  const at = { now: T0 + MINUTE };
  const server = new MemoryServer([operator('a', role), operator('b')]);
  server.put({ kind: 'account', row: account('kos', 'KOS', 'a') });
  server.put({ kind: 'fact', row: { id: 'f', name: '到手价', kind: 'price', value: '¥199', updatedAt: 1 } });
  server.put({ kind: 'script', row: script('1') });
  server.put({ kind: 'script', row: script('2', { flags: [], title: '问候' }) });
  server.put({ kind: 'script', row: script('3', { roles: ['KOC'] }) });
  server.put({ kind: 'script', row: script('4', { validTo: 5 }) });
  server.put({ kind: 'script', row: script('5', { handsOverTo: 'KOE' }) });
  const here = await signedIn(server, at, operator('a', role));
  await here.sync();
  const page = pageOf('kos');
  await here.services.items.seen({ page, items: [read('1')] });
  return { ...here, at, server, page, itemId: 'xiaohongshu:1' };
}

test('the best scripts are made for role and flag, filled, valid, and hand nothing over', async () => {
  const { services, page, itemId } = await setUp();
  const best = await services.library.best({ page, itemId, limit: 3 });
  expect(best.map(ready => ready.id)).toEqual(['1', '2']);
  expect(best[0]?.text).toBe('顾客1,到手价¥199,我是kos');
});

test('a search by initials is filled for the item and says what is out of date or of another role', async () => {
  const { services, page, itemId } = await setUp();
  const hits = await services.library.search({ query: 'jgsx', page, itemId, limit: 9 });
  expect(hits[0]).toMatchObject({ script: { id: '1' }, titleMatches: [[0, 4]], expired: false });
  expect(hits.find(hit => hit.script.id === '4')?.expired).toBe(true);
  expect(hits.at(-1)).toMatchObject({ script: { id: '3' }, wrongRole: true });
});

test('what somebody writes for themselves is found by them at once', async () => {
  const { services, db } = await setUp();
  await services.library.search({ query: 'x', limit: 1 });
  const { id, updatedAt: _, ...content } = script('9', { title: '新品首发', scope: 'mine' });
  const saved = await services.scripts.saveDraft({ scriptId: id, content, edit: 0 });
  if (!saved.ok) throw new Error(saved.reason);
  expect(await services.scripts.propose({ revisionId: saved.revisionId })).toEqual({ ok: true, approved: 1 });
  expect(await services.library.search({ query: 'shoufa', limit: 1 })).toHaveLength(1);
  await expect.poll(async () => (await db.searchSegments.toArray()).flatMap(row => row.ids)).toContain('9');
});

test('whoever asks while the index is being made waits for it, and is not told that nothing was found', async () => {
  const { services } = await setUp();
  const found = await Promise.all(
    ['j', 'jg', 'jgs', 'jgsx'].map(query => services.library.search({ query, limit: 9 })),
  );
  expect(found.map(hits => hits.length > 0)).toEqual([true, true, true, true]);
});

test('a use is noted once and makes the script recent', async () => {
  const { services, db, page, itemId } = await setUp();
  const use = { page, itemId, scriptId: '2', outcome: 'inserted' as const };
  await services.library.used(use);
  await services.library.used(use);
  expect(await db.events.where('[kind+at]').between(['inserted', 0], ['inserted', Infinity]).count()).toBe(1);
  expect((await services.library.search({ query: '', limit: 1 }))[0]?.script.id).toBe('2');
});

test('a page is shown where its overlay listens; else the wish is kept until it is taken', async () => {
  const { services, pages, tabs, sent, itemId } = await setUp();
  tabs.all.push({
    id: 3,
    url: 'https://www.xiaohongshu.com/explore/68a905a3000000001b03208a?xsec_token=b#c',
  });
  expect(await services.pages.show({ itemId })).toEqual({ ok: true });
  expect(sent).toEqual([{ tabId: 3, push: { type: 'show', itemId } }]);
  tabs.listening = false;
  await services.pages.show({ itemId });
  tabs.listening = true;
  await pages.connected(3);
  await pages.connected(3);
  expect(sent).toHaveLength(2);
  expect(await services.pages.show({ itemId, url: 'javascript:alert(1)' })).toMatchObject({ ok: false });
  expect(await services.pages.show({ itemId: 'unknown' })).toEqual({ ok: false, reason: 'no-address' });
});

test('the panel inserts into the open reply box of the active tab, and only there', async () => {
  const { services, pages, tabs, sent, page, itemId, db } = await setUp();
  expect(await services.pages.insert({ scriptId: '1' })).toMatchObject({ reason: 'no-box' });
  await answerCall(
    callsFrom(services),
    { type: 'call', service: 'pages', method: 'composing', input: { page, itemId } },
    { id: 'ext', url: page.post.url, tab: { id: 7 } },
  );
  expect(await services.pages.context()).toMatchObject({ tabId: 7, authorName: '顾客1', flag: 'purchase' });
  const inserting = services.pages.insert({ scriptId: '1' });
  await expect.poll(() => sent.length).toBe(1);
  const push = sent[0]?.push;
  if (push?.type !== 'insert') throw new Error('no insert');
  expect(push.messages[0].text).toContain('¥199');
  pages.heard({ type: 'insert-outcome', requestId: push.requestId, outcome: 'inserted' });
  expect(await inserting).toEqual({ ok: true });
  expect((await db.events.toArray()).map(event => event.kind)).toContain('inserted');
  tabs.active = 8;
  expect(await services.pages.context()).toBeUndefined();
});

test('accounts are saved by directors only', async () => {
  const row = account('new', 'KOC', 'a');
  expect(await (await setUp()).services.accounts.save({ account: row })).toMatchObject({
    reason: 'forbidden',
  });
  const { services } = await setUp('director');
  expect(await services.accounts.save({ account: row })).toEqual({ ok: true });
  expect((await services.accounts.list()).map(one => one.id)).toContain('new');
});

test('signs in, keeps the token to itself, and refuses to sign out over unsent work', async () => {
  const at = { now: T0 };
  const server = new MemoryServer([operator('a')]);
  server.put({ kind: 'account', row: account('kos', 'KOS', 'a') });
  const local = memoryArea();
  const here = device(server, at, { local });
  const { session, items, sync } = here.services;
  expect(await session.signIn({ server: 'not an address', email: 'a@x.cn', password: 'p' })).toMatchObject({
    reason: 'invalid',
  });
  server.network = 'cut';
  const input = { server: `${SERVER}/`, email: 'a@x.cn', password: 'p' };
  expect(await session.signIn(input)).toMatchObject({ reason: 'unreachable' });
  server.network = 'up';
  expect(await session.signIn(input)).toEqual({ ok: true });
  const state = await session.state();
  expect(state).toMatchObject({ signedIn: true, member: { id: 'a' }, server: SERVER });
  expect(JSON.stringify(state)).not.toContain('token');
  await sync.now();
  expect(await sync.state()).toMatchObject({ unsent: 0 });

  server.network = 'cut';
  await items.seen({ page: pageOf('kos'), items: [read('1')] });
  expect(await session.signOut({ force: false })).toEqual({ ok: false, reason: 'unsent', unsent: 2 });
  expect(await session.signOut({ force: true })).toEqual({ ok: true });
  expect(await session.state()).toEqual({ signedIn: false, server: SERVER });
  expect(await here.db.items.count()).toBe(0);
  expect(JSON.stringify(local.values)).not.toContain('token');
  await here.engine.stop();
});

test('what is written goes out by itself within a moment, and a dead token is said', async () => {
  const { server, engine, services, page } = await setUp();
  await engine.start();
  await services.items.seen({ page, items: [read('2')] });
  await expect.poll(() => server.rows.has('item:xiaohongshu:2'), { timeout: 1000 }).toBe(true);
  await expect.poll(async () => (await services.sync.state()).link).toBe('online');
  server.members.length = 0;
  await services.items.markAnswered({ id: 'xiaohongshu:2' });
  await expect.poll(async () => (await services.sync.state()).link).toBe('unauthorized');
  expect((await services.sync.state()).unsent).toBe(2);
  await engine.stop();
});

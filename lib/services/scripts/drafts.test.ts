import { expect, test } from 'vitest';
import { operator, pageOf, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';
import { bodies, content, type Device, drafted, PEOPLE, pass, reviewed, team } from './team.fixture.ts';

test('what waits for me is what I may review and did not write', async () => {
  const all = await team();
  const { lin, chen, mei, sync } = all;
  const { revisionId } = await drafted(lin, '第一版');
  await lin.services.scripts.propose({ revisionId });
  await sync();
  const waiting = async ({ services }: Device) =>
    (await services.scripts.list({ filter: { waitsForMe: true } })).map(({ waitsFor }) => waitsFor);
  expect([await waiting(lin), await waiting(chen)]).toEqual([[], ['operator']]);
  await pass(chen, revisionId, 'operator');
  await sync();
  expect([await waiting(chen), await waiting(mei)]).toEqual([[], ['content']]);
});

test('a script of mine alone is there at once, and reaches nobody else’s device', async () => {
  const { lin, chen, wang, sync, server } = await team();
  const mine = await drafted(lin, '只给自己', undefined, { scope: 'mine' });
  expect(await lin.services.scripts.propose({ revisionId: mine.revisionId })).toEqual({
    ok: true,
    approved: 1,
  });
  await sync();
  expect(await bodies(lin)).toEqual(['只给自己']);
  for (const other of [chen, wang]) {
    expect(await other.db.scripts.count()).toBe(0);
    expect(await other.db.revisions.count()).toBe(0);
  }
  expect([...server.rows.values()].map(({ change }) => change.kind)).toEqual(['revision', 'script']);
});

test('what was mine alone becomes the team’s by a review, although no reviewer has ever seen what it was', async () => {
  const all = await team();
  const { lin, chen, sync } = all;
  const mine = await drafted(lin, '我的小抄', undefined, { scope: 'mine' });
  await lin.services.scripts.propose({ revisionId: mine.revisionId });
  await sync();
  const shared = await drafted(lin, '大家的小抄', mine.scriptId, { scope: 'team' });
  await lin.services.scripts.propose({ revisionId: shared.revisionId });
  expect(await bodies(lin)).toEqual(['我的小抄']);
  await reviewed(all, shared.revisionId);
  await sync();
  for (const one of [lin, chen]) expect(await bodies(one)).toEqual(['大家的小抄']);
  const revisions = (await chen.db.revisions.toArray()).map(({ content: { body }, version }) => [
    body,
    version,
  ]);
  expect(revisions).toEqual([['大家的小抄', 2]]);
  for (const one of [lin, chen, all.mei, all.wang]) expect(await one.db.refused.count()).toBe(0);
});

test('a draft that others have already seen is given up when it becomes mine alone, and goes on as another one', async () => {
  const { lin, chen, sync } = await team();
  const shared = await drafted(lin, '先写着');
  await sync();
  const next = await lin.services.scripts.saveDraft({
    ...shared,
    content: content('我的小抄', { scope: 'mine' }),
    edit: 0,
  });
  expect(next).toMatchObject({ ok: true });
  await sync();
  expect((await chen.db.revisions.toArray()).map(({ state, content: { body } }) => [state, body])).toEqual([
    ['dropped', '先写着'],
  ]);
  const open = await lin.services.scripts.list({ filter: {} });
  expect(open.map(({ first, scope }) => [first, scope])).toEqual([['我的小抄', 'mine']]);
});

test('one person at two devices: what came second is a draft beside the first, and its writer goes on there', async () => {
  const at = { now: T0 };
  const server = new MemoryServer([...PEOPLE]);
  const desk = await signedIn(server, at, operator('lin'));
  const laptop = await signedIn(server, at, operator('lin'));
  const draft = await drafted(desk, '底稿');
  await desk.sync();
  await laptop.sync();
  const save = (device: Device, body: string, edit: number, seen: string) =>
    device.services.scripts.saveDraft({
      revisionId: draft.revisionId,
      content: content(body),
      edit,
      seen: content(seen),
    });
  expect(await save(desk, '在公司改的', 0, '底稿')).toMatchObject({ ok: true, edit: 1 });
  expect(await save(laptop, '在路上改的', 0, '底稿')).toMatchObject({ ok: true, edit: 1 });
  await desk.sync();
  await laptop.sync();
  // The page on the laptop still holds the old draft; the number of its own text is that of the other one now.
  const on = await save(laptop, '在路上改完了', 1, '在路上改的');
  expect(on).toMatchObject({ ok: true, forked: true });
  for (const one of [laptop, desk, laptop]) await one.sync();
  for (const one of [desk, laptop]) {
    const sheet = await one.services.scripts.sheet({ id: draft.scriptId });
    expect(sheet?.revisions.map(row => [row.content.body, row.origin?.id]).toSorted()).toEqual([
      ['在公司改的', undefined],
      ['在路上改完了', draft.revisionId],
    ]);
  }
});

test('what nobody could insert is not proposed', async () => {
  const { lin, server, sync } = await team();
  server.put({ kind: 'fact', row: { id: 'f', name: '到手价', kind: 'price', value: '¥199', updatedAt: 1 } });
  await sync();
  const wrong = await drafted(lin, '到手{{fact:原价}}');
  expect(await lin.services.scripts.propose({ revisionId: wrong.revisionId })).toEqual({
    ok: false,
    reason: 'place',
    detail: 'fact:原价',
  });
  const right = await drafted(lin, '到手{{fact:到手价}}');
  expect(await lin.services.scripts.propose({ revisionId: right.revisionId })).toEqual({ ok: true });
});

test('only the panel’s search finds what is approved; the desk finds drafts, too', async () => {
  const { lin } = await team();
  await drafted(lin, '海岛假期专用');
  const page = pageOf('koc');
  expect(await lin.services.library.search({ query: '海岛', limit: 5, page })).toEqual([]);
  expect(await lin.services.scripts.list({ filter: { query: '海岛' } })).toMatchObject([
    { standing: 'draft' },
  ]);
  expect(await lin.services.scripts.categories()).toEqual(['product', 'brand', 'campaign', 'negative']);
});

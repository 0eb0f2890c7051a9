import { expect, test } from 'vitest';
import type { ScriptContent } from '../../model/script.ts';
import { operator, pageOf, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const PEOPLE = [operator('lin'), operator('chen'), operator('mei', 'keeper'), operator('wang', 'director')];

const content = (body: string, over: Partial<ScriptContent> = {}): ScriptContent => ({
  title: '问价',
  body,
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  ...over,
});

async function team() {
  const at = { now: T0 };
  const server = new MemoryServer([...PEOPLE]);
  const [lin, chen, mei, wang] = await Promise.all(PEOPLE.map(one => signedIn(server, at, one)));
  if (!lin || !chen || !mei || !wang) throw new Error('four people');
  const all = [lin, chen, mei, wang];
  const sync = async () => {
    at.now += 1000;
    for (const one of [...all, ...all]) await one.sync();
  };
  return { at, server, lin, chen, mei, wang, sync };
}
type Team = Awaited<ReturnType<typeof team>>;
type Device = Team['lin'];

async function drafted(device: Device, body: string, scriptId?: string, over: Partial<ScriptContent> = {}) {
  const saved = await device.services.scripts.saveDraft({
    content: content(body, over),
    edit: 0,
    ...(scriptId === undefined ? {} : { scriptId }),
  });
  if (!saved.ok) throw new Error(saved.reason);
  return saved;
}

const pass = (device: Device, revisionId: string, stage: 'operator' | 'content' | 'legal', edit = 0) =>
  device.services.scripts.review({ revisionId, stage, verdict: 'pass', ticked: [], edit });

async function reviewed({ chen, mei, wang, sync }: Team, revisionId: string) {
  await sync();
  expect(await pass(chen, revisionId, 'operator')).toEqual({ ok: true });
  await sync();
  expect(await pass(mei, revisionId, 'content')).toEqual({ ok: true });
  await sync();
  const last = await pass(wang, revisionId, 'legal');
  await sync();
  return last;
}

const bodies = async ({ services }: Device) =>
  (await services.library.search({ query: '', limit: 20 })).map(({ script }) => script.body);

test('an approved version is what operators get until the next one is approved', async () => {
  const all = await team();
  const { lin, chen, sync } = all;
  const first = await drafted(lin, '第一版');
  await lin.services.scripts.propose({ revisionId: first.revisionId });
  await sync();
  expect(await bodies(chen)).toEqual([]);
  expect(await reviewed(all, first.revisionId)).toEqual({ ok: true, approved: 1 });
  expect(await bodies(chen)).toEqual(['第一版']);

  const next = await drafted(lin, '第二版', first.scriptId);
  await lin.services.scripts.propose({ revisionId: next.revisionId });
  await sync();
  expect(await bodies(chen)).toEqual(['第一版']);
  expect(await reviewed(all, next.revisionId)).toEqual({ ok: true, approved: 2 });
  expect(await bodies(chen)).toEqual(['第二版']);
  const sheet = await chen.services.scripts.sheet({ id: first.scriptId });
  expect(sheet?.revisions.map(({ version, content: { body } }) => [version, body])).toEqual([
    [2, '第二版'],
    [1, '第一版'],
  ]);
});

test('what came with the workspace keeps its words in the history once it is written anew', async () => {
  const all = await team();
  all.server.put({ kind: 'script', row: { ...content('旧话术'), id: 's', updatedAt: 1 } });
  await all.sync();
  const next = await drafted(all.lin, '新话术', 's');
  await all.lin.services.scripts.propose({ revisionId: next.revisionId });
  expect(await reviewed(all, next.revisionId)).toEqual({ ok: true, approved: 2 });
  const sheet = await all.chen.services.scripts.sheet({ id: 's' });
  expect(sheet?.revisions.map(({ version, content: { body } }) => [version, body])).toEqual([
    [2, '新话术'],
    [1, '旧话术'],
  ]);
  // An old version is taken up again as a draft.
  const restored = await all.chen.services.scripts.restore({ revisionId: sheet?.revisions[1]?.id ?? '' });
  expect(restored).toMatchObject({ ok: true });
  const again = await all.chen.services.scripts.sheet({ id: 's' });
  expect(again?.revisions[0]).toMatchObject({ state: 'draft', authorId: 'chen', baseVersion: 2 });
  expect(again?.revisions[0]?.content.body).toBe('旧话术');
});

test('two people write one script: both writings stand, and the second to be approved says that it is behind', async () => {
  const all = await team();
  const { lin, chen, mei, wang, sync } = all;
  all.server.put({ kind: 'script', row: { ...content('旧话术'), id: 's', updatedAt: 1 } });
  await sync();
  const [one, two] = [await drafted(lin, '林的', 's'), await drafted(mei, '梅的', 's')];
  await sync();
  expect((await chen.services.scripts.sheet({ id: 's' }))?.writers.map(({ memberId }) => memberId)).toEqual(
    expect.arrayContaining(['lin', 'mei']),
  );
  await lin.services.scripts.propose({ revisionId: one.revisionId });
  await mei.services.scripts.propose({ revisionId: two.revisionId });
  expect(await reviewed(all, one.revisionId)).toEqual({ ok: true, approved: 2 });
  expect((await chen.services.scripts.sheet({ id: 's' }))?.behind).toEqual([two.revisionId]);
  await pass(chen, two.revisionId, 'operator');
  await sync();
  await pass(wang, two.revisionId, 'content');
  await sync();
  expect(await pass(wang, two.revisionId, 'legal')).toMatchObject({ reason: 'behind', detail: '2' });
  const said = { stage: 'legal', verdict: 'pass', ticked: [] as string[], edit: 0, compared: true } as const;
  expect(await wang.services.scripts.review({ revisionId: two.revisionId, ...said })).toEqual({
    ok: true,
    approved: 3,
  });
  await sync();
  expect(await bodies(lin)).toEqual(['梅的']);
});

test('whoever has looked at the newer version goes on from it, and is no longer behind', async () => {
  const all = await team();
  const { lin, mei, sync, server } = all;
  server.put({ kind: 'script', row: { ...content('旧话术'), id: 's', updatedAt: 1 } });
  await sync();
  const [one, two] = [await drafted(lin, '林的', 's'), await drafted(mei, '梅的', 's')];
  await lin.services.scripts.propose({ revisionId: one.revisionId });
  await reviewed(all, one.revisionId);
  const { scripts } = mei.services;
  expect((await scripts.sheet({ id: 's' }))?.behind).toEqual([two.revisionId]);
  await scripts.saveDraft({ ...two, content: content('梅的'), baseVersion: 2 });
  await sync();
  expect((await scripts.sheet({ id: 's' }))?.behind).toEqual([]);
  expect((await lin.services.scripts.sheet({ id: 's' }))?.revisions[0]).toMatchObject({ baseVersion: 2 });
});

test('two approved at once without knowing of each other: the first is the version, the second waits to be compared', async () => {
  const all = await team();
  const { lin, mei, wang, chen, sync } = all;
  const other = await signedIn(all.server, all.at, operator('wang', 'director'));
  all.server.put({ kind: 'script', row: { ...content('旧话术'), id: 's', updatedAt: 1 } });
  await sync();
  const [one, two] = [await drafted(lin, '林的', 's'), await drafted(mei, '梅的', 's')];
  await lin.services.scripts.propose({ revisionId: one.revisionId });
  await mei.services.scripts.propose({ revisionId: two.revisionId });
  await sync();
  for (const { revisionId } of [one, two]) await pass(chen, revisionId, 'operator');
  await sync();
  for (const { revisionId } of [one, two]) await pass(wang, revisionId, 'content');
  await sync();
  await other.sync();
  expect(await pass(wang, one.revisionId, 'legal')).toEqual({ ok: true, approved: 2 });
  expect(await pass(other, two.revisionId, 'legal')).toEqual({ ok: true, approved: 2 });
  await wang.sync();
  await other.sync();
  await sync();
  await other.sync();
  expect(await other.db.refused.toArray()).toEqual([]);
  for (const device of [lin, other]) expect(await bodies(device)).toEqual(['林的']);
  const sheet = await other.services.scripts.sheet({ id: 's' });
  expect(sheet?.behind).toEqual([two.revisionId]);
  expect(await other.services.scripts.approve({ revisionId: two.revisionId })).toMatchObject({
    reason: 'behind',
  });
  await other.services.scripts.approve({ revisionId: two.revisionId, compared: true });
  await other.sync();
  await sync();
  expect(await bodies(lin)).toEqual(['梅的']);
});

test('what is refused says why', async () => {
  const { lin, chen, mei, sync } = await team();
  const { revisionId } = await drafted(lin, '第一版');
  const { scripts } = chen.services;
  await sync();
  expect(await pass(chen, revisionId, 'operator')).toMatchObject({ reason: 'gone' });
  expect(await scripts.propose({ revisionId })).toMatchObject({ reason: 'forbidden' });
  await lin.services.scripts.propose({ revisionId });
  await sync();
  expect(await pass(lin, revisionId, 'operator')).toMatchObject({ reason: 'own-work' });
  expect(await pass(chen, revisionId, 'content')).toMatchObject({ reason: 'forbidden' });
  expect(await pass(mei, revisionId, 'content')).toMatchObject({ reason: 'gone' });
  expect(await pass(chen, revisionId, 'operator', 7)).toMatchObject({ reason: 'conflict', detail: '0' });
  const back = { revisionId, stage: 'operator', verdict: 'return', ticked: [] as string[], edit: 0 } as const;
  expect(await scripts.review(back)).toMatchObject({ reason: 'invalid', detail: 'note' });
  expect(await scripts.review({ ...back, note: '错字' })).toEqual({ ok: true });
  await sync();
  const [returned] = await lin.services.scripts.list({ filter: { myDraft: true } });
  expect(returned).toMatchObject({ standing: 'returned', open: 1 });
  const long = content('x'.repeat(6000));
  expect(await scripts.saveDraft({ content: long, edit: 0 })).toMatchObject({
    reason: 'invalid',
    detail: 'body',
  });
});

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

test('a stage that the team gives up no longer holds anything up', async () => {
  const all = await team();
  const { lin, chen, wang, sync } = all;
  const { revisionId } = await drafted(lin, '第一版');
  await lin.services.scripts.propose({ revisionId });
  await sync();
  await pass(chen, revisionId, 'operator');
  await sync();
  const policy = await wang.services.policy.current();
  await wang.services.policy.save({
    policy: { ...policy, review: { stages: ['operator'], twoPerson: true } },
  });
  await sync();
  await sync();
  expect(await bodies(lin)).toEqual(['第一版']);
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

import { expect, test } from 'vitest';
import { operator, signedIn } from '../device.fixture.ts';
import { bodies, content, drafted, pass, reviewed, team } from './team.fixture.ts';

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

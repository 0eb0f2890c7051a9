import { expect, test } from 'vitest';
import type { Script } from '../../model/script.ts';
import { approvalOf } from './approve.ts';
import { aRevision, aScript, someone, words } from './revision.fixture.ts';
import { stepRevision } from './step-revision.ts';
import { stepScript } from './step-script.ts';

const operator = someone('op');
const keeper = someone('k', 'keeper');
const other = someone('other', 'admin');

const approval = (body: string, kept?: Script) => approvalOf(aRevision({ content: words(body) }), kept, 50);

test('a script says what an approved revision says, whoever writes it', () => {
  const { script, revision } = approval('新的');
  expect(stepScript(undefined, script, operator, revision)).toMatchObject({
    value: { version: 1, ownerId: 'author', body: '新的', revisionId: 'r1' },
  });
  const reason = 'conflict';
  expect(stepScript(undefined, { ...script, body: '别的' }, operator, revision)).toMatchObject({ reason });
  expect(stepScript(undefined, script, operator, { ...revision, state: 'proposed' })).toMatchObject({
    reason,
  });
  expect(stepScript(undefined, script, operator, undefined)).toMatchObject({ reason });
  expect(stepScript(aScript('甲', { version: 3 }), script, keeper, revision)).toMatchObject({ reason });
});

test('without a revision only those who keep the library bring scripts along', () => {
  expect(stepScript(undefined, aScript('甲'), operator, undefined)).toMatchObject({ reason: 'forbidden' });
  expect(stepScript(undefined, aScript('甲'), keeper, undefined)).toMatchObject({ ok: true });
});

test('what came with the workspace is renewed by it; what somebody has approved since is not', () => {
  const kept = aScript('甲', { updatedAt: 5 });
  expect(stepScript(kept, aScript('乙', { updatedAt: 6 }), keeper, undefined)).toMatchObject({ ok: true });
  expect(stepScript(kept, aScript('乙', { updatedAt: 4 }), keeper, undefined)).toMatchObject({
    reason: 'conflict',
  });
  const { script } = approval('改过', kept);
  expect(stepScript(script, aScript('乙', { updatedAt: 99 }), keeper, undefined)).toMatchObject({
    reason: 'conflict',
  });
});

test('an import follows on the version that is kept', () => {
  const kept = aScript('甲', { version: 2, revisionId: 'r0' });
  const brought = (version: number) => aScript('乙', { importId: 'i', version, updatedAt: 9 });
  expect(stepScript(kept, brought(3), keeper, undefined)).toMatchObject({
    value: { body: '乙', version: 3 },
  });
  expect(stepScript(kept, brought(2), keeper, undefined)).toMatchObject({ reason: 'conflict' });
});

test('a keeper retires and takes back, and changes nothing else by it', () => {
  const kept = aScript('甲', { version: 2, revisionId: 'r0' });
  const gone = { ...kept, state: 'retired' as const, updatedAt: 9 };
  expect(stepScript(kept, gone, operator, undefined)).toMatchObject({ reason: 'forbidden' });
  const retired = stepScript(kept, gone, keeper, undefined);
  expect(retired).toMatchObject({ value: { state: 'retired', body: '甲' } });
  expect(stepScript(gone, { ...kept, updatedAt: 10 }, keeper, undefined)).toMatchObject({
    value: { state: 'approved' },
  });
});

test('what is mine stays mine, and what is the team’s is nobody’s alone', () => {
  const mine = aScript('我的', { scope: 'mine', ownerId: 'op' });
  expect(stepScript(undefined, { ...mine, ownerId: 'other' }, operator, undefined)).toMatchObject({
    value: { ownerId: 'op' },
  });
  expect(stepScript(mine, { ...mine, body: '改', updatedAt: 9 }, other, undefined)).toMatchObject({
    reason: 'forbidden',
  });
  const team = aScript('大家的');
  expect(stepScript(team, { ...mine, updatedAt: 9 }, operator, undefined)).toMatchObject({
    reason: 'forbidden',
  });
});

test('approving what came with the workspace writes down what stood before, once', () => {
  const seeded = aScript('旧的', { updatedAt: 7 });
  const { former, revision, script } = approval('新的', seeded);
  expect(former).toMatchObject({ state: 'approved', version: 1, content: { body: '旧的' } });
  expect([revision.version, script.version]).toEqual([2, 2]);
  if (!former) return expect.unreachable();
  const at = { policy: { review: { stages: [], twoPerson: true } }, script: seeded };
  const kept = stepRevision(undefined, former, operator, at);
  expect(kept).toMatchObject({ ok: true, value: { authorId: '', version: 1 } });
  const forged = { ...former, content: words('从来没有过') };
  expect(stepRevision(undefined, forged, operator, at)).toMatchObject({ ok: false });
  expect(stepRevision(undefined, former, operator, { ...at, script })).toMatchObject({ ok: false });
  expect(approval('再新', script).former).toBeUndefined();
});

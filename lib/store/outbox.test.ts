import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Fact } from '../model/fact.ts';
import type { Change } from './change.ts';
import { openDb } from './db.ts';
import { oldest, unsentCount, writeWithOutbox } from './outbox.ts';
import { adopt } from './owner.ts';

const fact = (value: string): Change => ({
  kind: 'fact',
  row: { id: 'f', name: '到手价', kind: 'price', value, updatedAt: 1 } satisfies Fact,
});
const owner = { server: 'https://a.test', workspaceId: 'w', memberId: 'm' };

test('row and outbox entry are written together, or not at all', async () => {
  const db = openDb('together');
  await writeWithOutbox(db, async () => [fact('¥199')]);
  expect(await oldest(db, 9)).toMatchObject([{ key: 'fact:f', change: fact('¥199') }]);
  const failing = writeWithOutbox(db, async () => {
    await db.facts.clear();
    throw new Error('killed');
  });
  await expect(failing).rejects.toThrow('killed');
  expect(await db.facts.count()).toBe(1);
  expect(await unsentCount(db)).toBe(1);
});

test('the version that the server knows is set aside before the first unsent change only', async () => {
  const db = openDb('aside');
  await db.facts.put(fact('¥199').row as Fact);
  await writeWithOutbox(db, async () => [fact('¥189')]);
  await writeWithOutbox(db, async () => [fact('¥179')]);
  expect(await db.shadows.toArray()).toEqual([{ key: 'fact:f', changeNo: 0, change: fact('¥199') }]);
});

test("another workspace, member or server finds nothing of this one's", async () => {
  const db = openDb('owned');
  expect(await adopt(db, owner)).toEqual({ ok: true, value: 'wiped' });
  await db.facts.put(fact('¥199').row as Fact);
  expect(await adopt(db, owner)).toEqual({ ok: true, value: 'kept' });
  expect(await db.facts.count()).toBe(1);
  for (const other of [{ workspaceId: 'x' }, { memberId: 'n' }, { server: 'https://b.test' }]) {
    await db.facts.put(fact('¥199').row as Fact);
    expect(await adopt(db, { ...owner, ...other })).toEqual({ ok: true, value: 'wiped' });
    expect(await db.facts.count()).toBe(0);
  }
});

test('while something is unsent nobody else takes the store over', async () => {
  const db = openDb('unsent');
  await adopt(db, owner);
  await writeWithOutbox(db, async () => [fact('¥199')]);
  expect(await adopt(db, { ...owner, workspaceId: 'x' })).toMatchObject({ ok: false, reason: 'unsent' });
  expect(await db.facts.count()).toBe(1);
});

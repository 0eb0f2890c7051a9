import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pack } from '../model/pack.ts';
import { aPack } from '../rules/pack/pack.fixture.ts';
import { openDb } from '../store/db.ts';
import { getCursor } from '../store/meta.ts';
import { writeWithOutbox } from '../store/outbox.ts';
import { highestVersion, standingOf } from '../store/packs.ts';
import { createClient } from './client.ts';
import type { EntryAnswer } from './contract.ts';
import { pullPage } from './pull.ts';
import { pushBatch } from './push.ts';

let name = 0;
function setUp() {
  const db = openDb(`packs-${++name}`);
  /** As the wire brings it: JSON that the client has to make sense of. */
  const bring = (changes: readonly unknown[]) => {
    const cursor = changes.length + 100 * ++name;
    const numbered = changes.map((change, index) => ({ changeNo: index + 1, change }));
    const fetch = async () => Response.json({ changes: numbered, cursor, more: false });
    return pullPage(db, createClient({ server: 'https://chorus.test', token: 't' }, fetch));
  };
  const send = (row: unknown) => bring([{ kind: 'pack', row }]);
  const write = (row: Pack) => writeWithOutbox(db, async () => [{ kind: 'pack', row }]);
  const push = (answer: (id: string) => EntryAnswer) =>
    pushBatch(
      db,
      { push: async sent => ({ ok: true, value: { answers: sent.map(({ id }) => answer(id)) } }) },
      () => 5,
    );
  const standing = () => standingOf(db, 'weibo.comments');
  return { db, bring, send, write, push, standing };
}
const conflict = (id: string): EntryAnswer => ({ id, status: 'rejected', reason: 'conflict' });

test('a bad pack is set aside and said, the last good one stays, and the rest of the page is taken', async () => {
  const { db, bring, send, standing } = setUp();
  await send(aPack({ version: 2 }));
  const fact = { id: 'f', name: '到手价', kind: 'price', value: '¥199', updatedAt: 1 };
  const bad = { ...aPack({ version: 3 }), map: { item: ['.a{}'] } };
  const taken = await bring([
    { kind: 'pack', row: bad },
    { kind: 'fact', row: fact },
  ]);
  expect(taken.ok).toBe(true);
  expect(await db.facts.count()).toBe(1);
  expect(await getCursor(db)).toBeGreaterThan(0);
  expect(await standing()).toEqual({
    id: 'weibo.comments',
    pack: aPack({ version: 2 }),
    refused: { reason: 'place', detail: 'map.item.0 “{”', version: 3 },
  });
  expect(highestVersion(await standing())).toBe(3);
  await send(aPack({ version: 4 }));
  expect(await standing()).toEqual({ id: 'weibo.comments', pack: aPack({ version: 4 }) });
});

test('a pack of a newer Chorus is refused here, and taken once this one knows its words', async () => {
  const { db, send, standing } = setUp();
  await send({ ...aPack({ version: 2 }), mood: 'better' });
  expect(await standing()).toMatchObject({ refused: { reason: 'shape', version: 2 } });
  expect(await standing()).not.toHaveProperty('pack');
  // The next release knows the word: for it, what lies here is a good pack.
  const row = await db.packs.get('weibo.comments');
  await db.packs.put({ id: 'weibo.comments', ...row, refused: aPack({ version: 2 }) });
  expect(await standing()).toEqual({ id: 'weibo.comments', pack: aPack({ version: 2 }) });
});

test('the highest version counts; the server may word one anew, and never goes back behind it', async () => {
  const { send, standing } = setUp();
  await send(aPack({ version: 5 }));
  await send(aPack({ version: 5, note: '服务器的' }));
  expect((await standing()).pack?.note).toBe('服务器的');
  await send(aPack({ version: 4, note: '旧的' }));
  expect(await standing()).toMatchObject({
    pack: { version: 5 },
    refused: { reason: 'version', version: 4 },
  });
});

test('whatever comes under the name of a pack, the pull goes on and what is used is a good pack', async () => {
  const { send, standing } = setUp();
  await send(aPack({ version: 1 }));
  const junk = fc.dictionary(
    fc.constantFrom('surface', 'version', 'state', 'map', 'match', 'note', 'x'),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(junk, async part => {
      expect(
        await send({ ...aPack({ version: 2 }), ...part, id: 'weibo.comments', updatedAt: 1 }),
      ).toMatchObject({
        ok: true,
      });
      expect((await standing()).pack?.surface).toBe('weibo.comments');
    }),
    { numRuns: 150 },
  );
});

test('a huge bad pack leaves only its head behind', async () => {
  const { db, send } = setUp();
  await send({ ...aPack({ version: 9 }), junk: 'x'.repeat(200_000) });
  expect(JSON.stringify(await db.packs.get('weibo.comments')).length).toBeLessThan(200);
});

test('a change that the server refuses goes back to what the server said, good or bad', async () => {
  const { db, send, write, push, standing } = setUp();
  await send(aPack({ version: 1 }));
  await write(aPack({ version: 2, state: 'off' }));
  expect((await standing()).pack?.state).toBe('off');
  await send(aPack({ version: 2, note: '同事的' }));
  expect((await standing()).pack?.state).toBe('off');
  await push(conflict);
  expect(await standing()).toEqual({ id: 'weibo.comments', pack: aPack({ version: 2, note: '同事的' }) });
  expect(await db.refused.toArray()).toMatchObject([{ reason: 'conflict', change: { kind: 'pack' } }]);

  await write(aPack({ version: 3 }));
  await send({ ...aPack({ version: 4 }), map: { item: ['::before'] } });
  await push(conflict);
  expect(await standing()).toMatchObject({ pack: { version: 2 }, refused: { reason: 'place', version: 4 } });
});

test('what was changed here and not sent is no measure for what the server says', async () => {
  const { send, write, push, standing } = setUp();
  await send(aPack({ version: 1 }));
  await write(aPack({ version: 2 }));
  await write(aPack({ version: 3 }));
  await send(aPack({ version: 2, note: '同事的' }));
  expect(await standing()).toEqual({ id: 'weibo.comments', pack: aPack({ version: 3 }) });
  await push(conflict);
  expect(await standing()).toEqual({ id: 'weibo.comments', pack: aPack({ version: 2, note: '同事的' }) });
});

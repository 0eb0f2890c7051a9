import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Script } from '../model/script.ts';
import { openDb } from '../store/db.ts';
import { getCursor } from '../store/meta.ts';
import { writeWithOutbox } from '../store/outbox.ts';
import type { CallResult, Client } from './client.ts';
import type { Entry, EntryAnswer, PushResponse, SyncRow } from './contract.ts';
import { pullPage } from './pull.ts';
import { pushBatch } from './push.ts';

const script = (title: string, updatedAt = 1): SyncRow => ({
  kind: 'script',
  row: {
    id: 's',
    title,
    body: 'b',
    category: 'product',
    roles: [],
    flags: [],
    surfaces: ['comment'],
    tags: [],
    updatedAt,
  } satisfies Script,
});

let name = 0;
function setUp() {
  const db = openDb(`settle-${++name}`);
  const write = (change: SyncRow) => writeWithOutbox(db, async () => [change]);
  const bring = (changeNo: number, change: SyncRow) =>
    pullPage(db, {
      pull: async () => ({
        ok: true,
        value: { changes: [{ changeNo, change }], cursor: changeNo, more: false },
      }),
    });
  const sent: Entry[][] = [];
  const pushing = (answer: (entry: Entry, index: number) => EntryAnswer): Pick<Client, 'push'> => ({
    push: async entries => {
      sent.push(entries);
      return { ok: true, value: { answers: entries.map(answer) } };
    },
  });
  const push = (answer: (entry: Entry, index: number) => EntryAnswer) =>
    pushBatch(db, pushing(answer), () => 5);
  const title = async () => (await db.scripts.get('s'))?.title;
  return { db, write, bring, push, sent, title };
}

const reject = ({ id }: Entry): EntryAnswer => ({ id, status: 'rejected', reason: 'forbidden' });
const accept =
  (changeNo: number) =>
  ({ id }: Entry): EntryAnswer => ({ id, status: 'accepted', changeNo });

test('a row with an unsent change is not overwritten by a pull', async () => {
  const { db, write, bring, title } = setUp();
  await bring(1, script('server'));
  await write(script('mine'));
  await bring(2, script('theirs'));
  expect(await title()).toBe('mine');
  expect(await getCursor(db)).toBe(2);
});

test('a refused change goes back to what the server last said, is set aside and shown', async () => {
  const { db, write, bring, push, title } = setUp();
  await bring(1, script('server'));
  await write(script('mine'));
  await bring(2, script('theirs'));
  await push(reject);
  expect(await title()).toBe('theirs');
  expect(await db.outbox.count()).toBe(0);
  expect(await db.shadows.count()).toBe(0);
  expect(await db.refused.toArray()).toMatchObject([{ reason: 'forbidden', change: script('mine'), at: 5 }]);
});

test('a refused row that the server never knew goes away', async () => {
  const { write, push, title } = setUp();
  await write(script('mine'));
  await push(reject);
  expect(await title()).toBeUndefined();
});

test('of two changes the first is kept when only the second is refused', async () => {
  const { write, bring, push, title } = setUp();
  await bring(1, script('server'));
  await write(script('first'));
  await write(script('second'));
  await push((entry, index) => (index === 0 ? accept(2)(entry) : reject(entry)));
  expect(await title()).toBe('first');
});

test('an answer that comes late does not hide what others did after it', async () => {
  const { write, bring, push, title } = setUp();
  await write(script('mine'));
  await bring(8, script('theirs, later'));
  await push(accept(7));
  expect(await title()).toBe('theirs, later');
});

test("the server's own wording of an accepted change stands", async () => {
  const { write, bring, push, title } = setUp();
  await write(script('mine'));
  await bring(7, script('mine, corrected'));
  await push(accept(7));
  expect(await title()).toBe('mine, corrected');
});

test('retry and silence keep the entries; at most 500 go out, oldest first', async () => {
  const { db, write, push, sent } = setUp();
  for (let index = 0; index < 3; index++) await write(script(`t${index}`));
  const step = await push((entry, index) =>
    index === 0 ? { id: entry.id, status: 'retry' } : { id: 'another', status: 'accepted', changeNo: 1 },
  );
  expect(step).toMatchObject({ ok: true, value: { done: false } });
  expect(await db.outbox.count()).toBe(3);
  const many = Array.from({ length: 600 }, (_, index) => script(`m${index}`));
  await writeWithOutbox(db, async () => many);
  await push(accept(9));
  expect(sent[1]?.length).toBe(500);
  expect(sent[1]?.[0]?.change).toEqual(script('t0'));
  expect(await db.outbox.count()).toBe(103);
});

test('a batch that is too large is halved; one entry that no request carries is set aside', async () => {
  const { db, write } = setUp();
  for (const title of ['a', 'b', 'c']) await write(script(title));
  const sizes: number[] = [];
  const client: Pick<Client, 'push'> = {
    push: async (entries): Promise<CallResult<PushResponse>> => {
      sizes.push(entries.length);
      return { ok: false, reason: 'refused', code: 'too-large', detail: '' };
    },
  };
  await pushBatch(db, client, () => 5);
  expect(sizes).toEqual([3, 2, 1]);
  expect(await db.refused.count()).toBe(1);
  expect(await db.outbox.count()).toBe(2);
});

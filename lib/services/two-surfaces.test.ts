import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../base/clock.ts';
import type { PageContext } from '../messaging/protocol.ts';
import type { ReadItem } from '../model/item.ts';
import {
  account,
  type device,
  operator,
  pageOf,
  pageTime,
  read,
  replyBy,
  signedIn,
  T0,
} from './device.fixture.ts';
import { MemoryServer, type Network } from './memory-server.fixture.ts';

type Device = Awaited<ReturnType<typeof device>>;
type Place = 'note' | 'notification';

/** The same person asks the same twice; somebody else asks the same at the same time. */
const COMMENTS = [
  { who: '小林', at: T0 },
  { who: '小林', at: T0 + 20 * MINUTE },
  { who: '阿文', at: T0 },
];

const pages: Record<Place, PageContext> = {
  note: pageOf('kos'),
  notification: {
    ...pageOf('kos'),
    surface: 'xiaohongshu.notification',
    post: { key: 'post-1', title: '修护', authorId: 'u-kos', authorName: 'kos' },
  },
};
const nameOf = (no: number, place: Place, kind = 'c') =>
  place === 'note' ? `${kind}${no}` : `fp-${kind}${no}`;
const idOf = (no: number, place: Place) => `xiaohongshu:${nameOf(no, place)}`;

/** The note page knows ids and authors; the notification page names neither, and says times in tens of minutes. */
function comment(no: number, place: Place): ReadItem {
  const { who, at } = COMMENTS[no] ?? { who: '', at: 0 };
  const author = { name: who, isSelf: false, isPostAuthor: false };
  if (place === 'note')
    return read(nameOf(no, place), { author: { ...author, id: `u-${who}` }, time: pageTime(at) });
  const time = { text: '', precision: 'minute' as const, earliest: at - 4 * MINUTE, latest: at + 5 * MINUTE };
  return read(nameOf(no, place), { idKind: 'fingerprint', author, time });
}

function reply(no: number, place: Place): ReadItem {
  const at = (COMMENTS[no]?.at ?? 0) + 10 * MINUTE;
  const one = replyBy('kos', nameOf(no, place, 'r'), nameOf(no, place), at);
  return place === 'note' ? one : { ...one, idKind: 'fingerprint' };
}

const step = fc.record({
  who: fc.constantFrom(0, 1),
  deed: fc.constantFrom('read', 'read', 'reply', 'hand', 'mark', 'sync'),
  no: fc.integer({ min: 0, max: COMMENTS.length - 1 }),
  place: fc.constantFrom<Place>('note', 'notification'),
  network: fc.constantFrom<Network>('up', 'up', 'cut', 'lost'),
});
type Step = (typeof step)['generate'] extends (...rest: never[]) => { value: infer T } ? T : never;

async function perform(
  { deed, no, place, network }: Step,
  here: Device,
  server: MemoryServer,
): Promise<void> {
  const { items, handoffs } = here.services;
  const page = pages[place];
  const itemId = idOf(no, place);
  server.network = network;
  if (deed === 'read') await items.seen({ page, items: [comment(no, place)] });
  if (deed === 'reply') await items.seen({ page, items: [reply(no, place)] });
  if (deed === 'hand') await handoffs.create({ page, itemId, toAccountId: 'koe' });
  if (deed === 'mark') await items.markAnswered({ id: itemId });
  if (deed === 'sync') await here.sync();
  server.network = 'up';
}

async function setUp() {
  const at = { now: T0 + 60 * MINUTE };
  const server = new MemoryServer([operator('a'), operator('b')]);
  server.put({ kind: 'account', row: { ...account('kos', 'KOS', 'a'), operatorIds: ['a', 'b'] } });
  server.put({ kind: 'account', row: account('koe', 'KOE', 'c') });
  const devices = [await signedIn(server, at, operator('a')), await signedIn(server, at, operator('b'))];
  const heal = async () => {
    for (let round = 0; round < 4; round++) for (const one of devices) await one.sync();
  };
  await heal();
  return { at, server, devices, heal };
}

/** What every screen would say, under whichever id it asks. */
async function said({ services, db }: Device) {
  const ids = COMMENTS.flatMap((_, no) => [idOf(no, 'note'), idOf(no, 'notification')]);
  const views = await services.items.views({ page: pages.note, ids });
  const rows = await db.items.toArray();
  return {
    oneIds: Object.fromEntries(rows.map(row => [row.id, row.oneId])),
    views: views.map(({ id, wait, handoff, labels }) => ({
      id,
      wait: { ...wait, targetMs: 0 },
      handoff,
      labels,
    })),
    queue: (await services.items.queue()).map(view => view.id),
  };
}

test('two devices, two surfaces, in whatever order: one item, one answer, one handoff, under one id; equal texts stay two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async steps => {
      const { at, server, devices, heal } = await setUp();
      for (const one of steps) {
        at.now += 1000;
        const here = devices[one.who];
        if (here) await perform(one, here, server);
      }
      await heal();
      const [first, second] = await Promise.all(devices.map(said));
      expect(second).toEqual(first);
      const did = (deed: Step['deed'], no: number, place: Place) =>
        steps.some(one => one.deed === deed && one.no === no && one.place === place);
      for (const [no] of COMMENTS.entries()) {
        const places = (['note', 'notification'] as const).filter(place => did('read', no, place));
        const oneId = places[0] && idOf(no, places[0]);
        const views = places.map(place => first?.views.find(view => view.id === idOf(no, place)));
        for (const place of places) expect(first?.oneIds[idOf(no, place)]).toBe(oneId);
        for (const view of views) {
          expect(view?.handoff?.id).toBe(views[0]?.handoff?.id);
          expect(view?.wait).toEqual(views[0]?.wait);
          if (places.some(place => did('reply', no, place))) expect(view?.wait.state).toBe('answered');
        }
        const isQueued = views[0]?.wait.state !== 'answered' && !views[0]?.handoff && oneId !== undefined;
        expect(first?.queue.filter(id => id === oneId)).toHaveLength(isQueued ? 1 : 0);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a handoff and a report made under the fingerprint are found under the id, and the bar counts the comment once', async () => {
  const { devices, heal } = await setUp();
  const [here, there] = devices;
  if (!here || !there) throw new Error('two devices');
  await there.services.items.seen({
    page: pages.notification,
    items: [comment(0, 'notification'), comment(2, 'notification')],
  });
  const made = await there.services.handoffs.create({
    page: pages.notification,
    itemId: idOf(0, 'notification'),
    toAccountId: 'koe',
  });
  await there.services.escalations.raise({ page: pages.notification, itemId: idOf(2, 'notification') });
  await here.services.items.seen({ page: pages.note, items: [comment(0, 'note'), comment(2, 'note')] });
  await heal();
  const [handed, raised] = await here.services.items.views({
    page: pages.note,
    ids: [idOf(0, 'note'), idOf(2, 'note')],
  });
  expect(handed).toMatchObject({
    id: idOf(0, 'note'),
    alsoIds: [idOf(0, 'notification')],
    handoff: { toAccountId: 'koe' },
  });
  expect(made.ok && handed?.handoff?.id).toBe(made.ok ? made.id : '');
  expect(raised?.escalation?.state).toBe('open');
  const again = { page: pages.note, itemId: idOf(0, 'note'), toAccountId: 'koe' };
  expect(await here.services.handoffs.create(again)).toEqual(made);
  const [asked] = await there.services.items.views({
    page: pages.notification,
    ids: [idOf(0, 'notification')],
  });
  expect(asked).toMatchObject({ id: idOf(0, 'notification'), alsoIds: [idOf(0, 'note')] });
  for (const place of ['note', 'notification'] as const) {
    const ref = { platform: 'xiaohongshu', key: pages[place].post.key, accountId: 'kos' } as const;
    const [sheet] = (await here.services.coverage.ofPost(ref))?.sheets ?? [];
    expect(sheet).toMatchObject({ total: 0, excluded: { crisis: 1, 'handed-over': 1 } });
  }
});

test('an id that the page learns later is the comment that it showed before, answer and all', async () => {
  const { devices } = await setUp();
  const [here] = devices;
  const print = { ...comment(0, 'notification'), text: '有人回吗' };
  await here?.services.items.seen({ page: pages.note, items: [print] });
  await here?.services.items.markAnswered({ id: print.id });
  const learnt = { ...comment(0, 'note'), text: '有人回吗', alsoId: print.id };
  const [view] = (await here?.services.items.seen({ page: pages.note, items: [learnt] })) ?? [];
  expect(view).toMatchObject({ id: learnt.id, alsoIds: [print.id], wait: { state: 'answered' } });
});

test('what one page shows side by side is two, whatever it gives ids to', async () => {
  const { devices } = await setUp();
  const [here] = devices;
  const items = [comment(0, 'note'), comment(0, 'notification')];
  await here?.services.items.seen({ page: pages.note, items });
  expect((await here?.services.items.queue())?.length).toBe(2);
});

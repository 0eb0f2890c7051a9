import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { ReadItem } from '../../model/item.ts';
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
} from '../device.fixture.ts';
import { MemoryServer, type Network } from '../memory-server.fixture.ts';

type Device = Awaited<ReturnType<typeof device>>;

const person = { id: 'c-1', name: '小林', isSelf: false, isPostAuthor: false };
const note = pageOf('kos');
const notification: PageContext = { ...note, surface: 'xiaohongshu.notification' };
const messages: PageContext = {
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.dm',
  post: { key: 'dm-kos', title: '小林', authorId: 'u-kos', authorName: 'kos' },
  account: { id: 'u-kos', name: 'kos' },
};
const comment = read('1', { author: person });
const reply: ReadItem = { ...replyBy('kos', 'r', '1', T0 + MINUTE), text: '稍后私信您' };
const again: ReadItem = { ...reply, id: 'xiaohongshu:fp-r', idKind: 'fingerprint' };
const message = read('m', {
  author: { id: 'u-kos', name: 'kos', isSelf: true, isPostAuthor: false },
  text: '现在到手 199',
  time: pageTime(T0 + 2 * MINUTE),
});

const DEEDS = ['note', 'notification', 'message', 'keep', 'drop', 'sync', 'sync'] as const;
const step = fc.record({
  who: fc.constantFrom(0, 1),
  deed: fc.constantFrom(...DEEDS),
  network: fc.constantFrom<Network>('up', 'up', 'cut', 'lost'),
});

async function perform(deed: (typeof DEEDS)[number], { services, sync }: Device): Promise<void> {
  const { items, promises } = services;
  const [open] = await promises.list();
  const id = open?.promise.id ?? 'none';
  if (deed === 'note') await items.seen({ page: note, items: [comment, reply] });
  if (deed === 'notification') await items.seen({ page: notification, items: [comment, again] });
  if (deed === 'message') await items.seen({ page: messages, items: [message] });
  if (deed === 'keep') await promises.keep({ id });
  if (deed === 'drop') await promises.drop({ id });
  if (deed === 'sync') await sync();
}

test('two devices, two surfaces, in whatever order and over a bad line: one promise, and both say the same of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), async steps => {
      const at = { now: T0 + 3 * MINUTE };
      const server = new MemoryServer([operator('a'), operator('b')]);
      const shared = { ...account('kos', 'KOS', 'a'), operatorIds: ['a', 'b'] };
      server.put({ kind: 'account', row: shared });
      const devices = [await signedIn(server, at, operator('a')), await signedIn(server, at, operator('b'))];
      const heal = async () => {
        for (let round = 0; round < 4; round++) for (const one of devices) await one.sync();
      };
      await heal();
      for (const { who, deed, network } of steps) {
        at.now += 1000;
        const here = devices[who];
        server.network = network;
        if (here) await perform(deed, here);
        server.network = 'up';
      }
      await heal();
      const said = await Promise.all(
        devices.map(async ({ services }) => (await services.promises.list()).map(({ promise }) => promise)),
      );
      expect(said[1]).toEqual(said[0]);
      const did = (deed: (typeof DEEDS)[number]) => steps.some(one => one.deed === deed);
      const isMade = did('note') || did('notification');
      expect(said[0]?.map(({ state }) => state === 'open' && did('message'))).toEqual(isMade ? [false] : []);
    }),
    { numRuns: 60 },
  );
}, 60_000);

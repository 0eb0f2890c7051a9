import { expect } from 'vitest';
import { DAY, MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import type { Script } from '../../model/script.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

export const page = {
  platform: 'xiaohongshu' as const,
  surface: 'xiaohongshu.dm' as const,
  post: { key: 'dm-c', title: '小林', authorId: 'u-kos', authorName: 'kos' },
  account: { id: 'u-kos', name: 'kos' },
};
export const CUSTOMER = 'xiaohongshu:c';
export const id = (no: number | string) => `xiaohongshu:m${no}`;

export const message = (no: number, over: Partial<ReadItem> = {}): ReadItem =>
  read(`m${no}`, {
    author: { id: 'c', name: '小林', isSelf: false, isPostAuthor: false },
    text: '怎么买',
    time: pageTime(T0 + no * MINUTE),
    ...(no > 0 ? { previousId: id(no - 1) } : {}),
    ...over,
  });
export const own = (no: number, text = '您好'): ReadItem =>
  message(no, { author: { id: 'u-kos', name: 'kos', isSelf: true, isPostAuthor: false }, text });

export const script = (over: Partial<Script>): Script => ({
  id: 's',
  title: 's',
  body: '您好',
  category: 'product',
  roles: ['KOS'],
  flags: [],
  surfaces: ['dm'],
  tags: [],
  updatedAt: 1,
  ...over,
});

export async function setUp(now = T0 + 30 * MINUTE) {
  const at = { now };
  const server = new MemoryServer([operator('a'), operator('b')]);
  for (const row of [account('kos', 'KOS', 'a'), account('koc', 'KOC', 'b')])
    server.put({ kind: 'account', row });
  for (const stage of ['greeting', 'diagnosis', 'closing'] as const)
    server.put({ kind: 'script', row: script({ id: stage, title: stage, stage }) });
  server.put({ kind: 'script', row: script({ id: 'plain', title: 'plain', updatedAt: 99 }) });
  const devices = [
    await signedIn(server, at, operator('a')),
    await signedIn(server, at, operator('b')),
  ] as const;
  const [here, there] = devices;
  const sync = async () => {
    for (const one of [here, there, here, there]) expect((await one.sync()).ok).toBe(true);
  };
  await sync();
  const { items, customers, library } = here.services;
  const see = (...seen: ReadItem[]) => items.seen({ page, items: seen });
  const stage = async () => (await items.summary({ page })).stage;
  const use = (scriptId: string) => {
    at.now += MINUTE;
    return library.used({ page, itemId: id(0), scriptId, outcome: 'inserted' });
  };
  return { at, server, here, there, sync, see, stage, use, customers };
}

/** The person asks at the KOC's post and is told a price there, two days before they write to the seller. */
export async function askedElsewhere() {
  const world = await setUp(T0 + 2 * DAY);
  const asked = read('q', { author: { id: 'c', name: '小林', isSelf: false, isPostAuthor: false } });
  const reply = { ...replyBy('koc', 'r', 'q', T0 + MINUTE), text: '现在到手 ¥199 哦' };
  await world.there.services.items.seen({ page: pageOf('koc'), items: [asked, reply] });
  await world.sync();
  const now = pageTime(world.at.now);
  const [view] = await world.see(message(0, { time: now }));
  return { ...world, view };
}

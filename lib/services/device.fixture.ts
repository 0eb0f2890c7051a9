import 'fake-indexeddb/auto';
import type { Push, Table } from '../messaging/protocol.ts';
import type { Account } from '../model/account.ts';
import type { ReadItem } from '../model/item.ts';
import type { Member } from '../model/member.ts';
import type { PageTime } from '../model/time.ts';
import type { Change } from '../store/change.ts';
import { type ChorusDb, openDb } from '../store/db.ts';
import { createClient } from '../sync/client.ts';
import { cycle } from '../sync/cycle.ts';
import { type Area, sessionKeeper } from '../sync/session.ts';
import { readModelFile } from './flag-model.fixture.ts';
import { createBackground } from './index.ts';
import type { MemoryServer } from './memory-server.fixture.ts';

export const SERVER = 'https://chorus.test';
export const T0 = Date.UTC(2026, 5, 1, 8);

let databases = 0;

export function memoryArea(): Area & { values: Record<string, unknown> } {
  const values: Record<string, unknown> = {};
  return {
    values,
    get: async key => (key in values ? { [key]: values[key] } : {}),
    set: async news => void Object.assign(values, structuredClone(news)),
    remove: async key => void delete values[key],
  };
}

/** One operator's browser, with its services but without timers: a test says when it syncs. */
export function device(
  server: MemoryServer,
  at: { now: number },
  over: { db?: ChorusDb; local?: Area } = {},
) {
  const db = over.db ?? openDb(`device-${++databases}`);
  const local = over.local ?? memoryArea();
  const told: Table[] = [];
  const sent: { tabId: number; push: Push }[] = [];
  const tabs = { all: [] as { id: number; url: string }[], active: 7, listening: true };
  const background = createBackground({
    clock: () => at.now,
    log: { info: () => {}, warn: () => {} },
    random: () => 0.5,
    fetch: server.fetch,
    socket: () => {
      throw new Error('no socket in this test');
    },
    local,
    memory: memoryArea(),
    flagModel: readModelFile,
    version: '0.1.0',
    host: {
      tabs: async () => tabs.all,
      activeTab: async () => tabs.active,
      bringForward: async () => {},
      open: async url => {
        tabs.all.push({ id: 99, url });
        return 99;
      },
      openOptions: async () => {},
      shortcut: async () => 'Alt+Shift+K',
      openDesk: async () => {},
      loadTeacher: async () => true,
      loadPart: async () => true,
      mayOpen: url => url.startsWith('https://www.xiaohongshu.com/'),
      readPage: async () => undefined,
      send: (tabId, push) => tabs.listening && sent.push({ tabId, push }) > 0,
    },
    tell: tables => told.push(...tables),
    db,
  });
  const keeper = sessionKeeper(local);
  const sync = async () => {
    const session = await keeper.current();
    if (!session) throw new Error('not signed in');
    const client = createClient(session, server.fetch);
    const settled: Promise<void>[] = [];
    const onChanges = (changes: readonly Change[]) => settled.push(background.arrived(changes));
    const result = await cycle({ db, client, clock: () => at.now, onChanges });
    await Promise.all(settled);
    return result;
  };
  return { ...background, db, local, told, sent, tabs, sync };
}

/** A device of somebody who is signed in. The engine rests, so that only the test syncs. */
export async function signedIn(
  server: MemoryServer,
  at: { now: number },
  member: Member,
): Promise<ReturnType<typeof device>> {
  const local = memoryArea();
  const me = { member, workspace: { id: 'w', name: 'W' }, members: server.members };
  await local.set({ session: { server: SERVER, token: member.id, me } });
  return device(server, at, { local });
}

export const account = (id: string, role: Account['role'], operatorId: string): Account => ({
  id,
  platform: 'xiaohongshu',
  name: id,
  platformUserId: `u-${id}`,
  role,
  operatorIds: [operatorId],
  updatedAt: 1,
});

export const operator = (id: string, role: Member['role'] = 'operator'): Member => ({ id, name: id, role });

export const pageTime = (instant: number): PageTime => ({
  text: '刚刚',
  precision: 'minute',
  instant,
  earliest: instant,
  latest: instant,
});

export const read = (id: string, over: Partial<ReadItem> = {}): ReadItem => ({
  id: `xiaohongshu:${id}`,
  idKind: 'platform',
  author: { id: `c-${id}`, name: `顾客${id}`, isSelf: false, isPostAuthor: false },
  text: '多少钱',
  time: pageTime(T0),
  ...over,
});

/** The page of an account's own post. */
export const pageOf = (own: string, host = own) => ({
  platform: 'xiaohongshu' as const,
  surface: 'xiaohongshu.note' as const,
  post: {
    key: 'p1',
    title: '修护霜',
    url: 'https://www.xiaohongshu.com/explore/68a905a3000000001b03208a?xsec_token=a',
    authorId: `u-${host}`,
    authorName: host,
  },
  account: { id: `u-${own}`, name: own },
});

/** A reply that the account wrote under a comment. */
export const replyBy = (own: string, id: string, parent: string, instant = T0): ReadItem =>
  read(id, {
    parentId: `xiaohongshu:${parent}`,
    author: { id: `u-${own}`, name: own, isSelf: true, isPostAuthor: true },
    text: '现在到手 199',
    time: pageTime(instant),
  });

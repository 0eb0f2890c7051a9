import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../base/clock.ts';
import type { ItemView, PageContext } from '../messaging/protocol.ts';
import type { Policy } from '../model/policy.ts';
import { wholePolicy } from '../rules/policy/whole.ts';
import { SEGMENT } from '../rules/sla/turn.ts';
import { account, operator, pageOf, pageTime, read, replyBy, signedIn, T0 } from './device.fixture.ts';
import { MemoryServer } from './memory-server.fixture.ts';

const KOS = account('kos', 'KOS', 'm1');
const LINES = (['comment', 'dm'] as const).map(surface => ({
  role: 'KOS' as const,
  surface,
  flag: 'purchase' as const,
  duty: 'answer' as const,
  targetMs: 5 * MINUTE,
  nextMs: HOUR,
}));
const POLICY: Policy = { ...wholePolicy(undefined), rules: LINES };

async function desk() {
  const at = { now: T0 };
  const device = await signedIn(new MemoryServer([operator('m1')]), at, operator('m1'));
  await device.db.accounts.put(KOS);
  await device.db.policy.put(POLICY);
  const see = async (page: PageContext, ...items: ReturnType<typeof read>[]): Promise<ItemView[]> =>
    device.services.items.seen({ page, items });
  return { at, device, see };
}

const dmPage = (): PageContext => ({
  ...pageOf('kos'),
  surface: 'xiaohongshu.dm',
  post: { key: 'dm-1', title: '小圆' },
});
const person = { id: 'c-1', name: '小圆', isSelf: false, isPostAuthor: false };
const self = { id: 'u-kos', name: 'kos', isSelf: true, isPostAuthor: false };

test('a conversation’s first question has the first time allowed, a later one the next', async () => {
  const { at, see } = await desk();
  const first = read('1', { author: person, time: pageTime(T0) });
  expect((await see(dmPage(), first))[0]?.wait.targetMs).toBe(5 * MINUTE);
  const own = read('2', { author: self, previousId: first.id, text: '199 元', time: pageTime(T0 + MINUTE) });
  const again = read('3', {
    author: person,
    previousId: own.id,
    text: '怎么买',
    time: pageTime(T0 + 2 * MINUTE),
  });
  at.now = T0 + 3 * MINUTE;
  const views = await see(dmPage(), first, own, again);
  expect(views.map(view => [view.wait.state, view.wait.targetMs])).toEqual([
    ['answered', 5 * MINUTE],
    ['none', undefined],
    ['waiting', HOUR],
  ]);
});

test('after a week of silence a new conversation begins', async () => {
  const { at, see } = await desk();
  const first = read('1', { author: person, time: pageTime(T0) });
  const own = read('2', { author: self, previousId: first.id, text: '199 元', time: pageTime(T0 + MINUTE) });
  const later = T0 + MINUTE + SEGMENT + MINUTE;
  const again = read('3', { author: person, previousId: own.id, time: pageTime(later) });
  at.now = later;
  const views = await see(dmPage(), first, own, again);
  expect(views[2]?.wait.targetMs).toBe(5 * MINUTE);
});

test('under a comment only the same person’s further question is a further one', async () => {
  const { at, see } = await desk();
  const root = read('1', { author: person, time: pageTime(T0) });
  const own = replyBy('kos', '2', '1', T0 + MINUTE);
  const time = pageTime(T0 + 2 * MINUTE);
  const same = read('3', { author: person, parentId: own.id, time });
  const other = read('4', { parentId: root.id, time });
  at.now = T0 + 3 * MINUTE;
  const views = await see(pageOf('kos'), root, own, same, other);
  expect(views.slice(2).map(view => view.wait.targetMs)).toEqual([HOUR, 5 * MINUTE]);
});

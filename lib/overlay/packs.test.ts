import { expect, test, vi } from 'vitest';
import type { PagePack, Services } from '../messaging/protocol.ts';
import { createPacks } from './packs.ts';

const PACK: PagePack = { id: 'weibo.dm', surface: 'weibo.dm', version: 2, state: 'on' };

function setUp(answer: () => Promise<{ pack?: PagePack; refused?: 'shape' }>) {
  const forPage = vi.fn(answer);
  const changed = vi.fn();
  const services = { packs: { forPage } } as unknown as Services;
  return { packs: createPacks(services, changed), forPage, changed };
}

test('reading starts without a pack, and anew when one comes', async () => {
  const { packs, forPage, changed } = setUp(async () => ({ pack: PACK }));
  expect(packs.of('weibo.dm')).toBeUndefined();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(packs.of('weibo.dm')).toEqual(PACK);
  expect(forPage).toHaveBeenCalledOnce();
});

test('where the team says nothing, or the background is away, nothing starts anew', async () => {
  const silent = setUp(async () => ({}));
  silent.packs.of('weibo.dm');
  const away = setUp(() => Promise.reject(new Error('gone')));
  away.packs.of('weibo.dm');
  await vi.waitFor(() => expect(silent.forPage).toHaveBeenCalled());
  await Promise.resolve();
  expect([silent.changed.mock.calls.length, away.changed.mock.calls.length]).toEqual([0, 0]);
});

test('a refused one is known, and a change in the store is asked for', async () => {
  let answer: { pack?: PagePack; refused?: 'shape' } = { refused: 'shape' };
  const { packs, changed } = setUp(async () => answer);
  packs.of('weibo.dm');
  await vi.waitFor(() => expect(packs.isRefused('weibo.dm')).toBe(true));
  answer = { pack: PACK };
  packs.refresh();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect([packs.of('weibo.dm'), packs.isRefused('weibo.dm')]).toEqual([PACK, false]);
});

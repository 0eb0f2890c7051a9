import { expect, test, vi } from 'vitest';
import type { DraftNote, Services } from '../messaging/protocol.ts';
import type { Level } from '../model/red-line.ts';
import type { SurfaceReader } from '../platforms/platform.ts';
import { createOverlayStore } from '../state/overlay-view.ts';
import { mayInsert } from './may-insert.ts';
import type { Page } from './page.ts';

const note = (level: Level, text: string): DraftNote => ({
  rule: 'absolute',
  level,
  range: [0, 2],
  said: '最好',
  text,
});

function pageWith(check: () => Promise<DraftNote[]>) {
  const drafts = { check: vi.fn(check), override: vi.fn(async () => {}), dismiss: vi.fn(async () => {}) };
  const store = createOverlayStore();
  const reader = {
    surface: 'xiaohongshu.note',
    post: () => ({ key: 'p', title: '' }),
    account: () => undefined,
    compose: { box: () => ({ left: 0, top: 100, width: 200, height: 40 }) },
  } as unknown as SurfaceReader;
  const page = { reader, store, services: { drafts } as unknown as Services } as Page;
  const go = vi.fn();
  const message = { scriptId: 's', text: '最好', hint: '还没写身份' };
  return { drafts, store, go, ask: () => mayInsert(page, 'i', message, go) };
}

test('nothing wrong, a mere hint, what was said already, and a check that fails: it may go in', async () => {
  for (const notes of [[], [note('hint', '轻')], [note('ask', '还没写身份')]])
    expect(await pageWith(async () => notes).ask()).toBe(true);
  const broken = pageWith(() => Promise.reject(new Error('gone')));
  expect(await broken.ask()).toBe(true);
});

test('what is to be asked about waits for one more word', async () => {
  const { ask, store, go } = pageWith(async () => [note('ask', '是绝对化用语')]);
  expect(await ask()).toBe(false);
  const { notice, draft } = store.getState();
  expect(notice?.text).toBe('是绝对化用语');
  expect(draft).toBeUndefined();
  notice?.action?.run();
  expect(go.mock.calls).toEqual([[true]]);
});

test('what crosses a line that blocks is held until somebody says why, or gives it up', async () => {
  const { ask, store, go, drafts } = pageWith(async () => [note('block', '价格不符'), note('hint', '轻')]);
  expect(await ask()).toBe(false);
  expect(store.getState().draft).toMatchObject({ worst: { text: '价格不符' }, more: 1 });
  store.getState().draft?.override('老客补差价');
  await vi.waitFor(() => expect(go.mock.calls).toEqual([[false]]));
  expect(drafts.override.mock.calls).toMatchObject([
    [{ itemId: 'i', rule: 'absolute', said: '最好', why: '老客补差价' }],
  ]);
  await ask();
  store.getState().draft?.drop?.();
  expect(store.getState().draft).toBeUndefined();
  expect(go).toHaveBeenCalledTimes(1);
});

import { expect, test, vi } from 'vitest';
import type { ItemView, Services } from '../messaging/protocol.ts';
import type { ReadItem } from '../model/item.ts';
import type { Anchor, Arrival, SurfaceReader } from '../platforms/platform.ts';
import { createOverlayStore } from '../state/overlay-view.ts';
import type { Marks } from './marks.ts';
import { createShowing } from './showing.ts';

/** A page that shows these comments; the background knows `x:1` as `x:fp-1`, too. */
function setUp(...shown: Partial<ReadItem>[]) {
  const items = new Map(shown.map(item => [{} as Anchor, item]));
  const reader = {
    surface: 'xiaohongshu.note',
    post: () => ({ key: 'p', title: 't' }),
    account: () => undefined,
    anchors: () => [...items.keys()],
    read: (anchor: Anchor) => ({ ok: true, value: items.get(anchor) }),
    reveal: () => true,
  } as unknown as SurfaceReader;
  const views = async () => [{ id: 'x:1', alsoIds: ['x:fp-1'] } as ItemView];
  const store = createOverlayStore();
  const highlight = vi.fn();
  const services = { items: { views } } as unknown as Services;
  const { signal } = new AbortController();
  const waitsFor = vi.fn();
  const marks = { highlight } as unknown as Marks;
  const showing = createShowing({ reader, services, store, now: () => 0, signal }, marks, waitsFor);
  const arrive = (item: Partial<ReadItem>) => {
    const anchor = {} as Anchor;
    items.set(anchor, item);
    showing.among([{ anchors: () => [anchor] } as unknown as Arrival]);
  };
  return { showing, highlight, store, arrive, waitsFor };
}

test('shows what stands there, and waits with a sentence for what does not', () => {
  const { showing, highlight, store, arrive, waitsFor } = setUp({ id: 'x:2' });
  showing.show('x:1');
  expect(waitsFor).toHaveBeenLastCalledWith('x:1');
  expect(store.getState().notice?.tone).toBe('warn');
  arrive({ id: 'x:1' });
  expect(waitsFor).toHaveBeenLastCalledWith();
  expect(highlight).toHaveBeenCalledExactlyOnceWith('x:1');
  expect(store.getState().notice).toBeUndefined();
});

test('finds it under the id that this page gives it', async () => {
  const { showing, highlight, store } = setUp({ id: 'x:2' }, { id: 'x:fp-1' });
  showing.show('x:1');
  await vi.waitFor(() => expect(highlight).toHaveBeenCalledExactlyOnceWith('x:fp-1'));
  expect(store.getState().notice).toBeUndefined();
});

test('knows it by the fingerprint that the page gives beside the id', () => {
  const { showing, highlight } = setUp({ id: 'x:1', alsoId: 'x:fp-1' });
  showing.show('x:fp-1');
  expect(highlight).toHaveBeenCalledExactlyOnceWith('x:1');
});

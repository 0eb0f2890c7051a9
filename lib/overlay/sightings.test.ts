import { expect, test, vi } from 'vitest';
import type { ItemView, Services } from '../messaging/protocol.ts';
import type { ReadItem } from '../model/item.ts';
import type { Anchor, SurfaceReader } from '../platforms/platform.ts';
import { createOverlayStore } from '../state/overlay-view.ts';
import type { ReadComment } from './reading.ts';
import { createSightings } from './sightings.ts';

const comment = (id: string): ReadComment => ({ anchor: {} as Anchor, item: { id } as ReadItem });

function setUp(seen: Services['items']['seen']) {
  const abort = new AbortController();
  const reader = {
    surface: 'xiaohongshu.note',
    post: () => ({ key: 'p', title: 't' }),
    account: () => undefined,
  } as unknown as SurfaceReader;
  const services = { items: { seen } } as unknown as Services;
  const arrived: string[] = [];
  const tell = createSightings(
    { reader, services, store: createOverlayStore(), now: () => 0, signal: abort.signal },
    (_read, views) => arrived.push(...views.map(view => view.id)),
  );
  return { tell, arrived, abort };
}

const answer = async ({ items }: { items: ReadItem[] }) => items.map(item => ({ id: item.id }) as ItemView);

test('sends everything once, in order, in batches', async () => {
  const seen = vi.fn(answer);
  const { tell, arrived } = setUp(seen);
  const ids = Array.from({ length: 100 }, (_, index) => `i${index}`);
  tell(ids.slice(0, 60).map(comment));
  tell(ids.slice(60).map(comment));
  await vi.waitFor(() => expect(arrived).toEqual(ids));
  expect(seen.mock.calls.map(([input]) => input.items.length)).toEqual([40, 40, 20]);
});

test('loses nothing while the worker is away', async () => {
  vi.useFakeTimers();
  let away = true;
  const { tell, arrived } = setUp(async input => {
    if (away) throw new Error('away');
    return answer(input);
  });
  tell([comment('a')]);
  await vi.advanceTimersByTimeAsync(100);
  tell([comment('b')]);
  away = false;
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(arrived).toEqual(['a', 'b']);
});

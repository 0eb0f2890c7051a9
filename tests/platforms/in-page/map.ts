import type { ReadItem } from '../../../lib/model/item.ts';
import type { SurfaceMap } from '../../../lib/model/surface-map.ts';
import { createMapSite, type MapHooks } from '../../../lib/platforms/dom/map/site.ts';
import { createReader } from '../../../lib/platforms/dom/reader.ts';
import type { SurfaceReader } from '../../../lib/platforms/platform.ts';

let end = new AbortController();
let reader: SurfaceReader | undefined;
const seen = { added: 0, changed: 0, removed: 0 };

/** Opens the page that stands here with a map of it. */
export function open(
  surface: `bilibili.${string}` | `weibo.${string}`,
  map: SurfaceMap,
  hooks: MapHooks = {},
): void {
  end.abort();
  end = new AbortController();
  const platform = surface.startsWith('weibo') ? 'weibo' : 'bilibili';
  reader = createReader(
    createMapSite({ platform, surface, document, map, hooks, signal: end.signal }),
    end.signal,
  );
  Object.assign(seen, { added: 0, changed: 0, removed: 0 });
  reader.observe(change => {
    seen.added += change.added.flatMap(arrival => arrival.anchors()).length;
    seen.changed += change.changed.length;
    seen.removed += change.removed.length;
  });
}

export function items(now = Date.now()): (ReadItem | string)[] {
  return (reader?.anchors() ?? []).map(anchor => {
    const read = reader?.read(anchor, now);
    return read?.ok ? read.value : String(read?.reason);
  });
}

export const state = () => reader?.state();
export const post = () => reader?.post();
export const account = () => reader?.account();

export async function changes() {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { ...seen };
}

export async function insert(index: number, text: string) {
  const anchor = reader?.anchors()[index];
  const read = anchor && reader?.read(anchor, Date.now());
  if (!reader || !anchor || !read?.ok) return 'unread';
  const { id: itemId, author } = read.value;
  const expected = { itemId, author, account: reader.account() ?? { name: '' } };
  return reader.compose.insert({ anchor, expected, text, timeoutMs: 400 });
}

export const target = () => {
  const now = reader?.compose.target();
  return now && { kind: now.kind, draft: now.draft };
};

import { digest } from '../../../base/id.ts';
import type { Post } from '../../../model/item.ts';
import type { MapChanges } from '../../../model/pack.ts';
import type { SurfaceId } from '../../../model/platform.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { Platform } from '../../platform.ts';
import { createMapSite } from '../map/site.ts';
import { soundMap } from '../map/sound-map.ts';
import { createReader } from '../reader.ts';
import type { Site } from '../site.ts';

export interface Taught {
  document: Document;
  url: URL;
  map: SurfaceMap;
  surface: Extract<SurfaceId, `site.${string}`>;
  signal: AbortSignal;
}

/** A page that somebody taught, as a site: its address stands for the post, its title for the post's. */
export function taughtSite({ document, url, map, surface, signal }: Taught): Site {
  return createMapSite({
    platform: 'site',
    surface,
    document,
    map,
    hooks: { post: () => postAt(document, url) },
    signal,
  });
}

/** Any site at all: there is nothing to read before a pack says where. */
export const taughtPlatform: Platform = {
  id: 'site',
  surfaceOf: () => 'site.comments',
  open(document, url, signal, options) {
    const whole = wholeMap(options?.map);
    const map = whole && soundMap(document, whole);
    if (!map) throw new RangeError('a page that nobody taught cannot be opened');
    return createReader(taughtSite({ document, url, signal, surface: 'site.comments', map }), signal);
  },
};

function wholeMap(changes: MapChanges | undefined): SurfaceMap | undefined {
  const { area, item, parts, page = {}, box, ...others } = changes ?? {};
  if (!area || !item || !parts?.text) return undefined;
  const wholeBox = box?.mode && box.editor ? { ...box, mode: box.mode, editor: box.editor } : undefined;
  return {
    ...others,
    area,
    item,
    parts: { ...parts, text: parts.text },
    page,
    ...(wholeBox ? { box: wholeBox } : {}),
  } as SurfaceMap;
}

function postAt(document: Document, url: URL): Post {
  const { host, pathname, origin } = url;
  return {
    key: `page-${digest(JSON.stringify([host, pathname]))}`,
    title: document.title.slice(0, 300),
    url: `${origin}${pathname}`.slice(0, 2000),
  };
}

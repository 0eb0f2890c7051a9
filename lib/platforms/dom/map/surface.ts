import type { SurfaceId } from '../../../model/platform.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';
import { siteHost } from '../../matches.ts';
import type { OpenOptions, Platform, SurfaceReader } from '../../platform.ts';
import type { Hints } from '../induce/hints.ts';
import { createReader } from '../reader.ts';
import { withSecondLook } from '../second-look.ts';
import { mergeMap } from './merge-map.ts';
import { createMapSite, type MapHooks } from './site.ts';
import { soundMap } from './sound-map.ts';

/** One surface as a platform describes it: where it is, where things stand on it, and what a map cannot say. */
export interface MapSurface {
  surface: SurfaceId;
  /** The site's own host name, and which of its addresses. */
  host: string;
  at(url: URL): boolean;
  map: SurfaceMap;
  hooks?(document: Document, url: URL): MapHooks;
  /** What is known of the site whatever its pages look like. */
  hints?: Partial<Hints>;
}

/** The surface of this platform that an address names. */
export const surfaceAt = (surfaces: readonly MapSurface[], url: URL): MapSurface | undefined =>
  surfaces.find(one => one.host === siteHost(url) && one.at(url));

/** A platform all of whose surfaces are read by maps. */
export function mapPlatform(id: Platform['id'], surfaces: readonly MapSurface[]): Platform {
  return {
    id,
    surfaceOf: url => surfaceAt(surfaces, url)?.surface,
    open(document, url, signal, options) {
      const surface = surfaceAt(surfaces, url);
      if (!surface) throw new RangeError(`no surface of ${id} at this address`);
      return openSurface(id, surface, { document, url, signal, ...(options ? { options } : {}) });
    },
  };
}

interface Opening {
  document: Document;
  url: URL;
  signal: AbortSignal;
  options?: OpenOptions;
}

/** Opens one surface by its map, with what a selector pack of the team says laid over it. */
export function openSurface(
  platform: Platform['id'],
  surface: MapSurface,
  { document, url, signal, options }: Opening,
): SurfaceReader {
  const wanted = options?.map ? mergeMap(surface.map, options.map) : surface.map;
  const map = soundMap(document, wanted) ?? surface.map;
  const hooks = surface.hooks?.(document, url) ?? {};
  const site = createMapSite({ platform, surface: surface.surface, document, map, hooks, signal });
  const { hints } = surface;
  const look = { builtIn: site, map, hooks, hints, bringInduction: options?.bringInduction, signal };
  return createReader(withSecondLook(look), signal);
}

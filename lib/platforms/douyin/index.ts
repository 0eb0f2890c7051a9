import { openSurface, surfaceAt } from '../dom/map/surface.ts';
import { createReader } from '../dom/reader.ts';
import { withSecondLook } from '../dom/second-look.ts';
import type { Platform } from '../platform.ts';
import { creatorSite } from './creator-site.ts';
import { SURFACES } from './surfaces.ts';

/**
 * 抖音: the public site, the creator centre, the shops' 飞鸽. Comments in the creator centre are read by hand unless a selector pack says that
 * something is elsewhere; all else is read by maps.
 */
export const douyin: Platform = {
  id: 'douyin',
  surfaceOf: url => surfaceAt(SURFACES, url)?.surface,
  open(document, url, signal, options) {
    const surface = surfaceAt(SURFACES, url);
    if (!surface) throw new RangeError('no surface of douyin at this address');
    if (surface.surface === 'douyin.creator-comments' && !options?.map)
      return createReader(
        withSecondLook({
          builtIn: creatorSite(document, signal),
          bringInduction: options?.bringInduction,
          signal,
        }),
        signal,
      );
    return openSurface('douyin', surface, { document, url, signal, ...(options ? { options } : {}) });
  },
};

import { openSurface, surfaceAt } from '../dom/map/surface.ts';
import { createReader } from '../dom/reader.ts';
import { withSecondLook } from '../dom/second-look.ts';
import type { Platform } from '../platform.ts';
import { noteHooks } from './hooks.ts';
import { noteSite } from './note-site.ts';
import { SURFACES } from './surfaces.ts';

/** 小红书. Notes are read by hand unless a selector pack says that something is elsewhere; all else is read by maps. */
export const xiaohongshu: Platform = {
  id: 'xiaohongshu',
  surfaceOf: url => surfaceAt(SURFACES, url)?.surface,
  open(document, url, signal, options) {
    const surface = surfaceAt(SURFACES, url);
    if (!surface) throw new RangeError('no surface of xiaohongshu at this address');
    if (surface.surface === 'xiaohongshu.note' && !options?.map) {
      const builtIn = noteSite(document, url, signal);
      const hooks = noteHooks(document, url);
      return createReader(
        withSecondLook({
          builtIn,
          hooks,
          hints: surface.hints,
          bringInduction: options?.bringInduction,
          signal,
        }),
        signal,
      );
    }
    return openSurface('xiaohongshu', surface, { document, url, signal, ...(options ? { options } : {}) });
  },
};

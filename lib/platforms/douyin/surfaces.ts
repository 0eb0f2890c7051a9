import type { MapSurface } from '../dom/map/surface.ts';
import { isFeed, postIdAt } from './address.ts';
import { videoHooks } from './hooks.ts';
import { VIDEO } from './maps/video.ts';

/** Every surface that is read by a map; the maps themselves are in `maps/`. */
export const SURFACES: MapSurface[] = [
  {
    surface: 'douyin.video',
    host: 'www.douyin.com',
    at: url => postIdAt(url) !== undefined || isFeed(url),
    map: VIDEO,
    hooks: videoHooks,
  },
];

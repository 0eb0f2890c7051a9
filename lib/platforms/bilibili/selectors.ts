import type { MapSurface } from '../dom/map/surface.ts';
import { postKeyAt } from './address.ts';
import { commentHooks } from './hooks.ts';
import { COMMENTS } from './maps/comments.ts';

const holdsPost = (url: URL): boolean => postKeyAt(url) !== undefined;

/** Where everything stands, surface by surface; the maps themselves are in `maps/`. */
export const SURFACES: MapSurface[] = [
  ...['www.bilibili.com', 't.bilibili.com'].map(
    (host): MapSurface => ({
      surface: 'bilibili.comments',
      host,
      at: holdsPost,
      map: COMMENTS,
      hooks: commentHooks,
    }),
  ),
];

import type { MapSurface } from '../dom/map/surface.ts';
import { commentHooks } from './hooks.ts';
import { COMMENTS } from './maps/comments.ts';
import { DIRECT_MESSAGES } from './maps/dm.ts';

const HOST = 'channels.weixin.qq.com';

/** Where everything stands, surface by surface; the maps themselves are in `maps/`. */
export const SURFACES: MapSurface[] = [
  {
    surface: 'channels.comments',
    host: HOST,
    // `/platform/comment` until 2025.
    at: url => /^\/platform\/(interaction\/)?comment\/?$/.test(url.pathname),
    hints: { shapeIsKnown: true },
    map: COMMENTS,
    hooks: commentHooks,
  },
  {
    surface: 'channels.dm',
    host: HOST,
    at: url => /^\/platform\/private_msg\/?$/.test(url.pathname),
    map: DIRECT_MESSAGES,
  },
];

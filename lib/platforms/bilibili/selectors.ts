import type { MapSurface } from '../dom/map/surface.ts';
import { postKeyAt } from './address.ts';
import { commentHooks, creatorHooks, messageHooks } from './hooks.ts';
import { COMMENTS } from './maps/comments.ts';
import { CREATOR_COMMENTS } from './maps/creator-comments.ts';
import { DIRECT_MESSAGES } from './maps/dm.ts';

const holdsPost = (url: URL): boolean => postKeyAt(url) !== undefined;

/** Where everything stands, surface by surface; the maps themselves are in `maps/`. */
export const SURFACES: MapSurface[] = [
  ...['www.bilibili.com', 't.bilibili.com'].map(
    (host): MapSurface => ({
      surface: 'bilibili.comments',
      host,
      at: holdsPost,
      hints: { shapeIsKnown: true, profileLink: ['space.bilibili.com/'] },
      map: COMMENTS,
      hooks: commentHooks,
    }),
  ),
  {
    surface: 'bilibili.creator-comments',
    host: 'member.bilibili.com',
    at: url => /^\/platform\/comment(\/|$)/.test(url.pathname),
    hints: { shapeIsKnown: true, profileLink: ['space.bilibili.com/'] },
    map: CREATOR_COMMENTS,
    hooks: creatorHooks,
  },
  {
    surface: 'bilibili.dm',
    host: 'message.bilibili.com',
    at: url => /\/whisper(\/|$)/.test(`${url.pathname}${url.hash}`),
    map: DIRECT_MESSAGES,
    hooks: messageHooks,
  },
];

import type { MapSurface } from '../dom/map/surface.ts';
import { isFeed, postIdAt } from './address.ts';
import { chatHooks, creatorHooks, videoHooks } from './hooks.ts';
import { CHAT } from './maps/chat.ts';
import { CREATOR_COMMENTS } from './maps/creator-comments.ts';
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
  {
    surface: 'douyin.dm',
    host: 'www.douyin.com',
    // A page of their own, or in a window over any page that holds no comments.
    at: url => postIdAt(url) === undefined && !isFeed(url),
    map: CHAT,
    hooks: chatHooks,
  },
  {
    surface: 'douyin.creator-comments',
    host: 'creator.douyin.com',
    at: url => /^\/creator-micro\/interactive\/comment\/?$/.test(url.pathname),
    map: CREATOR_COMMENTS,
    hooks: creatorHooks,
  },
];

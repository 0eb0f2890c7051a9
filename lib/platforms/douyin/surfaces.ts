import type { MapSurface } from '../dom/map/surface.ts';
import { isFeed, postIdAt } from './address.ts';
import { chatHooks, creatorHooks, feigeHooks, videoHooks } from './hooks.ts';
import { CHAT } from './maps/chat.ts';
import { CREATOR_CHAT } from './maps/creator-chat.ts';
import { CREATOR_COMMENTS } from './maps/creator-comments.ts';
import { FEIGE } from './maps/feige.ts';
import { VIDEO } from './maps/video.ts';

/** Every surface that is read by a map; the maps themselves are in `maps/`. */
export const SURFACES: MapSurface[] = [
  {
    surface: 'douyin.video',
    host: 'www.douyin.com',
    at: url => postIdAt(url) !== undefined || isFeed(url),
    hints: { shapeIsKnown: true, profileLink: ['/user/'] },
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
    hints: { shapeIsKnown: true },
    map: CREATOR_COMMENTS,
    hooks: creatorHooks,
  },
  {
    surface: 'douyin.creator-dm',
    host: 'creator.douyin.com',
    at: url => /^\/creator-micro\/data\/following\/chat\/?$/.test(url.pathname),
    map: CREATOR_CHAT,
  },
  {
    surface: 'douyin.feige-dm',
    host: 'im.jinritemai.com',
    at: url => /^\/pc_seller_v2\/main(\/|$)/.test(url.pathname),
    map: FEIGE,
    hooks: feigeHooks,
  },
];

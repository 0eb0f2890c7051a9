import type { MapSurface } from '../dom/map/surface.ts';
import { photoIdAt } from './address.ts';
import { shortVideoHooks } from './hooks.ts';
import { CREATOR_COMMENTS } from './maps/creator-comments.ts';
import { SHOP_DM } from './maps/shop-dm.ts';
import { SHORT_VIDEO } from './maps/short-video.ts';

/** Where everything stands, surface by surface; the maps themselves are in `maps/`. */
export const SURFACES: MapSurface[] = [
  {
    surface: 'kuaishou.creator-comments',
    host: 'cp.kuaishou.com',
    at: url => /^\/article\/comment\/?$/.test(url.pathname),
    hints: { shapeIsKnown: true },
    map: CREATOR_COMMENTS,
    hooks: () => ({ authorIsSelf: true, alwaysNamesAccount: true }),
  },
  {
    surface: 'kuaishou.short-video',
    host: 'www.kuaishou.com',
    at: url => photoIdAt(url) !== undefined,
    hints: { shapeIsKnown: true, profileLink: ['/profile/'] },
    map: SHORT_VIDEO,
    hooks: shortVideoHooks,
  },
  {
    surface: 'kuaishou.shop-dm',
    host: 'im.kwaixiaodian.com',
    at: url => /^\/workbench(\/|$)/.test(url.pathname),
    map: SHOP_DM,
  },
];

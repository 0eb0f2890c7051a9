import { mapPlatform } from '../dom/map/surface.ts';
import { SURFACES } from './surfaces.ts';

/** 微博. */
export const weibo = mapPlatform('weibo', SURFACES);

import { mapPlatform } from '../dom/map/surface.ts';
import { SURFACES } from './selectors.ts';

/** 视频号. */
export const channels = mapPlatform('channels', SURFACES);

import { mapPlatform } from '../dom/map/surface.ts';
import { SURFACES } from './selectors.ts';

/** B站. */
export const bilibili = mapPlatform('bilibili', SURFACES);

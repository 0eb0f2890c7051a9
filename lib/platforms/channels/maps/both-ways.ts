import type { Place, Signs } from '../../../model/surface-map.ts';

/** The micro-front-end's element; everything of the page stands in its open shadow root. */
const MICRO = 'wujie-app >> ';

/** Each place in the shadow root of the micro-front-end, and in the document itself, where pages of before 2025 have it. */
export const bothWays = (...places: Place[]): Signs & Place[] =>
  places.flatMap(place => [`${MICRO}${place}`, place]);

import type { StoreVersion } from './index.ts';

/** Adds where things stand on the pages, as the team says it. */
export const v3: StoreVersion = { number: 3, stores: { packs: 'id' } };

import type { StoreVersion } from './index.ts';

/** Adds how reading goes on each surface, and pages that were reported. */
export const v5: StoreVersion = { number: 5, stores: { health: 'surface', pageReports: 'id, at, state' } };

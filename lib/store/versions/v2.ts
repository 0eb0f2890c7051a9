import type { StoreVersion } from './index.ts';

/** Finds what waits in one conversation. */
export const v2: StoreVersion = {
  number: 2,
  stores: { items: 'id, postKey, parentId, openFor, answeredAt, [postKey+openFor]' },
};

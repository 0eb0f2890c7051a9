import type { StoreVersion } from './index.ts';

/** Adds what the library is written with: revisions, changes of facts and who has read them, red lines, pictures, what was sent instead. */
export const v7: StoreVersion = {
  number: 7,
  stores: {
    // Kept in large pieces from now on; made anew from the scripts.
    searchEntries: null,
    searchSegments: 'id',
    revisions: 'id, scriptId, state',
    factChanges: 'id, factId, at',
    factReads: 'id, changeId',
    redLines: 'id',
    pictures: 'id',
    scriptEdits: 'id, scriptId, itemId',
    insertions: 'itemId, at',
    imports: 'id, at',
  },
};

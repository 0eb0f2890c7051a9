import type { ChorusDb } from './db.ts';

/** A part of the search index, made by lib/search: columns of a few scripts or of most of them. */
export interface SearchSegmentRow {
  id: string;
  /** Shape of the segment; an older one is made anew. */
  format: number;
  ids: string[];
  text: string;
  ends: Uint32Array;
  fits: Uint32Array;
  owners: Record<number, string>;
  times: Float64Array;
  terms: Uint32Array;
  starts: Uint32Array;
  postings: Uint16Array | Uint32Array;
}

export const searchSegments = (db: ChorusDb): Promise<SearchSegmentRow[]> => db.searchSegments.toArray();

/** Segments and the ones that they take the place of, at once. `isWanted` is asked when it is our turn. */
export async function keepSegments(
  db: ChorusDb,
  { put, drop }: { put: SearchSegmentRow[]; drop: string[] },
  isWanted: () => boolean,
): Promise<void> {
  await db.transaction('rw', db.searchSegments, async () => {
    if (!isWanted()) return;
    await db.searchSegments.bulkDelete(drop);
    await db.searchSegments.bulkPut(put);
  });
}

import { type Postings, roomFor } from './postings.ts';
import { columnsOf, docAt, type Segment } from './segment.ts';

/** A segment and which of its docs still count: 1 for those that no newer segment holds. */
export interface Part {
  segment: Segment;
  alive: Uint8Array;
}

/** One segment in the place of several; docs that no longer count are left out. */
export function merged(id: string, parts: readonly Part[]): Segment {
  const kept = parts.map(({ segment, alive }) =>
    segment.ids.flatMap((_, doc) => (alive[doc] ? [docAt(segment, doc)] : [])),
  );
  const docs = kept.flat();
  return { id, ...columnsOf(docs), ...mergedPostings(parts, docs.length) };
}

/** Walks all lists of terms side by side. */
function mergedPostings(parts: readonly Part[], docs: number): Postings {
  const numbers = renumbered(parts);
  const most = parts.reduce((sum, { segment }) => sum + segment.postings.length, 0);
  const postings = roomFor(most, docs);
  const [terms, starts]: [number[], number[]] = [[], []];
  const cursors = new Uint32Array(parts.length);
  let count = 0;
  for (let term = lowest(parts, cursors); term !== Number.POSITIVE_INFINITY; term = lowest(parts, cursors)) {
    const before = count;
    for (const [row, { segment, alive }] of parts.entries()) {
      const at = cursors[row] ?? 0;
      if (segment.terms[at] !== term) continue;
      cursors[row] = at + 1;
      const end = segment.starts[at + 1] ?? 0;
      for (let index = segment.starts[at] ?? 0; index < end; index++) {
        const posting = segment.postings[index] ?? 0;
        const doc = posting >>> 1;
        if (alive[doc]) postings[count++] = (numbers[row]?.[doc] ?? 0) * 2 + (posting & 1);
      }
    }
    if (count === before) continue;
    terms.push(term);
    starts.push(before);
  }
  starts.push(count);
  return {
    terms: Uint32Array.from(terms),
    starts: Uint32Array.from(starts),
    postings: postings.slice(0, count),
  };
}

function lowest(parts: readonly Part[], cursors: Uint32Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < parts.length; row++) {
    const term = parts[row]?.segment.terms[cursors[row] ?? 0];
    if (term !== undefined && term < least) least = term;
  }
  return least;
}

/** The new number of each doc of each part. */
function renumbered(parts: readonly Part[]): Uint32Array[] {
  let next = 0;
  return parts.map(({ alive }) => Uint32Array.from(alive, isAlive => (isAlive ? next++ : 0)));
}

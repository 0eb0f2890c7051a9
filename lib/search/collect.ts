import { placeOf } from './postings.ts';
import type { Query } from './query.ts';
import type { Part } from './merge.ts';
import type { ScriptSegments } from './script-segments.ts';

/** A script that shares something with the query. */
export interface Found {
  part: Part;
  doc: number;
  /** How much of the query it holds, weighed by how rare each piece is; about 0 to 1. */
  share: number;
}

/** Pieces in more than this share of all scripts tell nothing, unless the query has no other. */
const COMMON = 0.5;
/** How much a piece counts that only the body holds. */
const IN_BODY = 0.6;

interface Piece {
  key: number;
  weight: number;
}

/** The `most` scripts that hold most of the query. */
export function collected(segments: ScriptSegments, query: Query, most: number): Found[] {
  const { wanted, total } = weighed(segments, query);
  const found = segments.parts.flatMap(part => best(part, wanted, total, most));
  return found.toSorted((a, b) => b.share - a.share).slice(0, most);
}

/** The weight of each piece by how rare it is. */
function weighed({ parts }: ScriptSegments, query: Query): { wanted: Piece[]; total: number } {
  const all = parts.reduce((sum, { segment }) => sum + segment.ids.length, 0);
  let total = 0;
  const pieceOf = (key: number, weight: number): Piece & { isCommon: boolean } => {
    const holders = parts.reduce((sum, { segment }) => {
      const place = placeOf(segment, key);
      return place < 0 ? sum : sum + (segment.starts[place + 1] ?? 0) - (segment.starts[place] ?? 0);
    }, 0);
    const rarity = Math.log(1 + (all - holders + 0.5) / (holders + 0.5)) / Math.log(all + 2);
    return { key, weight: weight * Math.max(rarity, 0.01), isCommon: holders > all * COMMON && all > 50 };
  };
  const own = [...query.wanted].map(([key, weight]) => pieceOf(key, weight));
  for (const { weight } of own) total += weight;
  const meant = [...query.meant].map(([key, weight]) => pieceOf(key, weight));
  const telling = [...own, ...meant].filter(piece => !piece.isCommon);
  return { wanted: telling.length > 0 ? telling : own, total };
}

function best(part: Part, pieces: readonly Piece[], total: number, most: number): Found[] {
  const { segment, alive } = part;
  const sums = new Float32Array(segment.ids.length);
  for (const { key, weight } of pieces) {
    const place = placeOf(segment, key);
    if (place < 0) continue;
    const inBody = weight * IN_BODY;
    const end = segment.starts[place + 1] ?? 0;
    for (let index = segment.starts[place] ?? 0; index < end; index++) {
      const posting = segment.postings[index] ?? 0;
      sums[posting >>> 1] = (sums[posting >>> 1] ?? 0) + (posting & 1 ? inBody : weight);
    }
  }
  const least = threshold(sums, alive, most);
  const found: Found[] = [];
  for (let doc = 0; doc < sums.length; doc++) {
    const sum = sums[doc] ?? 0;
    if (sum > 0 && sum >= least && alive[doc]) found.push({ part, doc, share: sum / total });
  }
  return found;
}

/** Steps in which sums are counted. */
const STEPS = 256;

/** A sum that about `most` docs reach, found by counting instead of sorting. */
function threshold(sums: Float32Array, alive: Uint8Array, most: number): number {
  let highest = 0;
  for (const sum of sums) if (sum > highest) highest = sum;
  if (highest === 0) return 0;
  const counts = new Uint32Array(STEPS + 1);
  for (let doc = 0; doc < sums.length; doc++) {
    const step = Math.floor(((sums[doc] ?? 0) / highest) * STEPS);
    if (alive[doc]) counts[step] = (counts[step] ?? 0) + 1;
  }
  let count = 0;
  for (let step = STEPS; step > 0; step--) {
    count += counts[step] ?? 0;
    if (count >= most) return (step / STEPS) * highest;
  }
  return 0;
}

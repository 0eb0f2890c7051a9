import type { Part } from './merge.ts';
import { type Postings, placeOf } from './postings.ts';
import type { Query } from './query.ts';
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
/** Of so few scripts any piece may be common. */
const SMALL = 50;
/** What one meaning weighs beside a pair of characters that stands there itself. */
const MEANT = 1.2;
/** How much a piece counts that only the body holds. */
const IN_BODY = 0.6;

interface Piece {
  key: number;
  weight: number;
}

/** The `most` scripts that hold most of the query. */
export function collected({ parts }: ScriptSegments, query: Query, most: number): Found[] {
  const wanted = weighed(parts, query);
  const found = parts.flatMap(part => best(part, wanted, most));
  return found.toSorted((a, b) => b.share - a.share).slice(0, most);
}

interface Wanted {
  pieces: Piece[];
  /** Of each meaning one piece counts. */
  meanings: Piece[][];
  /** What a script weighs that holds all pieces. */
  total: number;
}

/** The weight of each piece by how rare it is. */
function weighed(parts: readonly Part[], query: Query): Wanted {
  const all = parts.reduce((sum, { segment }) => sum + segment.ids.length, 0);
  const rarity = (holders: number) =>
    Math.max(0.01, Math.log(1 + Math.max(0, all - holders + 0.5) / (holders + 0.5)) / Math.log(all + 2));
  const pieceOf = ([key, weight]: [number, number]) => {
    const holders = holdersOf(parts, key);
    return { key, weight: weight * rarity(holders), isCommon: holders > all * COMMON && all > SMALL };
  };
  const own = [...query.wanted].map(pieceOf);
  const extra = [...query.extra].map(pieceOf).filter(piece => !piece.isCommon);
  const telling = own.filter(piece => !piece.isCommon);
  const meanings = query.meant.map(keys => {
    const held = [...keys].map(key => ({ key, holders: holdersOf(parts, key) }));
    const sum = held.reduce((all, one) => all + one.holders, 0);
    // A rare word of a common meaning tells less than it seems.
    const weightOf = (holders: number) => MEANT * rarity(Math.sqrt(holders * sum));
    return held.flatMap(({ key, holders }) => (holders > 0 ? [{ key, weight: weightOf(holders) }] : []));
  });
  const total = own.reduce((sum, piece) => sum + piece.weight, 0);
  return { pieces: [...(telling.length > 0 ? telling : own), ...extra], meanings, total };
}

const holdersOf = (parts: readonly Part[], key: number): number =>
  parts.reduce((sum, { segment }) => {
    const place = placeOf(segment, key);
    return place < 0 ? sum : sum + (segment.starts[place + 1] ?? 0) - (segment.starts[place] ?? 0);
  }, 0);

function best(part: Part, { pieces, meanings, total }: Wanted, most: number): Found[] {
  const { segment, alive } = part;
  const sums = new Float32Array(segment.ids.length);
  for (const piece of pieces) add(segment, piece, sums);
  for (const meaning of meanings) addMeaning(segment, meaning, sums);
  const least = threshold(sums, alive, most);
  const found: Found[] = [];
  for (let doc = 0; doc < sums.length; doc++) {
    const sum = sums[doc] ?? 0;
    if (sum > 0 && sum >= least && alive[doc]) found.push({ part, doc, share: sum / total });
  }
  return found;
}

function add(segment: Postings, { key, weight }: Piece, sums: Float32Array): void {
  const place = placeOf(segment, key);
  if (place < 0) return;
  const { postings, starts } = segment;
  const inBody = weight * IN_BODY;
  const end = starts[place + 1] ?? 0;
  for (let index = starts[place] ?? 0; index < end; index++) {
    const posting = postings[index] ?? 0;
    sums[posting >>> 1] = (sums[posting >>> 1] ?? 0) + (posting & 1 ? inBody : weight);
  }
}

/** The most that any of its pieces adds. */
function addMeaning(segment: Postings, pieces: readonly Piece[], sums: Float32Array): void {
  const most = new Float32Array(sums.length);
  for (const { key, weight } of pieces) {
    const place = placeOf(segment, key);
    const end = segment.starts[place + 1] ?? 0;
    for (let index = place < 0 ? end : (segment.starts[place] ?? 0); index < end; index++) {
      const posting = segment.postings[index] ?? 0;
      const worth = posting & 1 ? weight * IN_BODY : weight;
      if (worth > (most[posting >>> 1] ?? 0)) most[posting >>> 1] = worth;
    }
  }
  for (let doc = 0; doc < sums.length; doc++) sums[doc] = (sums[doc] ?? 0) + (most[doc] ?? 0);
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

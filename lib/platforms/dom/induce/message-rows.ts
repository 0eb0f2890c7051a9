import { parentOf } from '../map/tree.ts';
import type { Leaf } from './leaves.ts';
import { createSight, frameOf, isFaceBox, type Seen, unionOf } from './message-boxes.ts';
import { isAligned, isCentred, type Side, sidesOf } from './message-sides.ts';
import { isTimeWords } from './time-words.ts';

/** A child of a conversation's list, as it is seen. */
export interface MessageRow {
  element: Element;
  /** What is seen of it; hidden ids and the like are left out. */
  seen: Seen[];
  /**
   * `none`: what the site says in the middle, times, nothing at all. `unclear`: something is said, and by whom is not plain.
   */
  side: Side;
  top: number;
}

export interface Conversation {
  list: Element;
  /** In the order of the document. */
  rows: MessageRow[];
  sight(leaves: readonly Leaf[]): Seen[];
}

const FEWEST = 3;
const FEWEST_SIDED = 3;
const MOST_LISTS = 24;
const MOST_ROWS = 1500;
const MAX_CHAIN = 80;
/** px by which rows may reach into each other. */
const OVERLAP = 6;

/**
 * Elements whose children stand one above the other, some at the left edge and some at the right. Measures the rows of the longest lists.
 */
export function conversationsIn(leaves: readonly Leaf[]): Conversation[] {
  const sight = createSight();
  return [...childrenWithLeaves(leaves)]
    .filter(([, rows]) => rows.size >= FEWEST && rows.size <= MOST_ROWS)
    .sort((a, b) => b[1].size - a[1].size)
    .slice(0, MOST_LISTS)
    .map(([list, rows]) => ({ list, rows: rowsIn(list, rows, sight), sight }))
    .filter(isTwoSided);
}

/** For each element around leaves: its children that hold any, with these. */
function childrenWithLeaves(leaves: readonly Leaf[]): Map<Element, Map<Element, Leaf[]>> {
  const found = new Map<Element, Map<Element, Leaf[]>>();
  for (const leaf of leaves) {
    let child = leaf.element;
    for (let up = parentOf(child), step = 0; up && step < MAX_CHAIN; up = parentOf(child), step++) {
      const known = found.get(up) ?? new Map<Element, Leaf[]>();
      found.set(up, known);
      const own = known.get(child);
      if (own) own.push(leaf);
      else known.set(child, [leaf]);
      child = up;
    }
  }
  return found;
}

function rowsIn(
  list: Element,
  rows: ReadonlyMap<Element, Leaf[]>,
  sight: Conversation['sight'],
): MessageRow[] {
  const frame = frameOf(list);
  const seen = [...rows].map(([element, leaves]) => ({ element, seen: sight(leaves) }));
  const shown = seen.filter(row => row.seen.length > 0);
  const sides = sidesOf(
    shown.map(row => bodyOf(row.seen, one => isCentred(one.box, frame))),
    frame,
  );
  const faces = facesOf(shown.map((row, index) => ({ ...row, side: sides[index] ?? 'none' })));
  return shown.map((row, index) => ({
    ...row,
    side: isFaceless(row.seen, sides[index], faces) ? 'unclear' : (sides[index] ?? 'none'),
    top: unionOf(row.seen.map(one => one.box))?.top ?? 0,
  }));
}

const MOSTLY = 0.6;

/** Sides on which a face stands beside most messages. */
function facesOf(rows: readonly { seen: Seen[]; side: Side }[]): Side[] {
  return (['left', 'right'] as const).filter(side => {
    const own = rows.filter(row => row.side === side);
    return own.length > 0 && own.filter(row => row.seen.some(isFace)).length >= own.length * MOSTLY;
  });
}

/** Words alone where all others have a face: what the site says by itself, in an odd place. */
const isFaceless = (seen: readonly Seen[], side: Side | undefined, faces: readonly Side[]): boolean =>
  side !== undefined && faces.includes(side) && !seen.some(isFace);

const isFace = ({ leaf, box }: Seen): boolean => leaf.kind === 'image' && isFaceBox(box);

/** A time says nothing of a side, but for one that is all that somebody wrote. */
function bodyOf(seen: readonly Seen[], isInMiddle: (one: Seen) => boolean): Seen[] {
  const isTime = ({ leaf }: Seen) => leaf.kind === 'text' && isTimeWords(leaf.words);
  const others = seen.filter(one => !isTime(one));
  return others.length > 0 ? others : seen.filter(one => !isInMiddle(one));
}

function isTwoSided({ rows, list }: Conversation): boolean {
  const of = (side: Side) => rows.filter(row => row.side === side);
  const [left, right, unclear] = [of('left'), of('right'), of('unclear')];
  const sided = left.length + right.length;
  if (left.length === 0 || right.length === 0 || sided < FEWEST_SIDED) return false;
  return unclear.length < sided && isAligned(left, right, frameOf(list)) && isStacked(rows);
}

function isStacked(rows: readonly MessageRow[]): boolean {
  const boxes = rows.map(row => unionOf(row.seen.map(one => one.box))).filter(box => box !== undefined);
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  return sorted.every((box, index) => {
    const next = sorted[index + 1];
    return !next || box.bottom <= next.top + OVERLAP;
  });
}

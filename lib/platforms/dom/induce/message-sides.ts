import { type Box, type Seen, unionOf } from './message-boxes.ts';

export type Side = 'left' | 'right' | 'none' | 'unclear';

/** Nearer to one edge than to the other by this share of the width. */
const NEARER = 0.03;
/** Messages of one side begin at one line, px. */
const LINE = 3;
/** No message begins further from its edge than this share of the width. */
const FARTHEST = 0.3;

export const isCentred = (box: Box, frame: Box): boolean =>
  Math.abs(box.left - frame.left - (frame.right - box.right)) < (frame.right - frame.left) * NEARER * 2;

/**
 * On which side each row stands: what is nearer to one edge, and begins where all others of that side do. What is somewhere else is
 * unclear; what stands in the middle without a face is of neither.
 * @param bodies what is seen of each row but its time.
 */
export function sidesOf(bodies: readonly Seen[][], frame: Box): Side[] {
  const boxes = bodies.map(body => unionOf(body.map(one => one.box)));
  const width = frame.right - frame.left;
  const gap = (box: Box) => box.left - frame.left - (frame.right - box.right);
  const near = boxes.map(box => {
    if (!box || Math.abs(gap(box)) < width * NEARER * 2) return 'none';
    return gap(box) < 0 ? 'left' : 'right';
  });
  const edge = (side: 'left' | 'right') =>
    mostCommon(boxes.flatMap((box, index) => (box && near[index] === side ? [box[side]] : [])));
  const edges = { left: edge('left'), right: edge('right') };
  return near.map((side, index) => {
    const box = boxes[index];
    if (!box) return 'none';
    if (side === 'none') return bodies[index]?.some(one => one.leaf.kind === 'image') ? 'unclear' : 'none';
    const line = edges[side];
    return line !== undefined && Math.abs(box[side] - line) <= LINE ? side : 'unclear';
  });
}

interface Measured {
  seen: readonly Seen[];
}

/** Do both sides begin near their edges, and none of one reach as far as the other? */
export function isAligned(left: readonly Measured[], right: readonly Measured[], frame: Box): boolean {
  const width = frame.right - frame.left;
  const boxOf = (rows: readonly Measured[]) => unionOf(rows.flatMap(row => row.seen.map(one => one.box)));
  const [a, b] = [boxOf(left), boxOf(right)];
  if (!a || !b || width <= 0) return false;
  return (
    a.left - frame.left < width * FARTHEST && frame.right - b.right < width * FARTHEST && a.left < b.left
  );
}

/** The value that most others are near to. */
function mostCommon(values: readonly number[]): number | undefined {
  const near = (value: number) => values.filter(other => Math.abs(other - value) <= LINE).length;
  let [best, count] = [values[0], 0];
  for (const value of values) {
    const own = near(value);
    if (own > count) [best, count] = [value, own];
  }
  return best;
}

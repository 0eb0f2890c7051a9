import { isInside } from '../map/tree.ts';
import type { Claim } from './by-map.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { inSight } from './seen.ts';
import { timeGroups } from './time-groups.ts';
import { isGone } from './words.ts';

const MOST_ELEMENTS = 120_000;
/** Leaves. */
const NEAR = 1;
/** So many times beside those of the comments are no chance. */
const OTHERS = 2;

/**
 * Are there more times in `root` than these items have? `ours` where the times of these comments stand: comments that were not read. `others`
 * elsewhere in their `list`: replies that stand in another way, perhaps.
 */
export function timesBeyond(
  root: Element,
  list: Element,
  claims: readonly Claim[],
  items: readonly Element[],
  now: number,
): 'ours' | 'others' | undefined {
  const groups = timesSeen(root, now);
  // The post may be of the same day as a comment, and is none.
  const theirs = groups.filter(times => countWithin(items, [times]) > 0);
  if (countOurs(theirs, claims) > items.length) return 'ours';
  return countWithin([list], groups) >= items.length + OTHERS ? 'others' : undefined;
}

/** Times within any of these. */
export const countWithin = (holders: readonly Element[], groups: readonly Leaf[][]): number =>
  groups.flat().filter(({ element }) => holders.some(holder => isInside(holder, element))).length;

/** Times that can be seen on the page, group by group; those of comments that were taken back are nobody's. */
export function timesSeen(root: Element, now: number): Leaf[][] {
  const leaves = leavesIn(root, MOST_ELEMENTS) ?? [];
  const gone = new Set(leaves.filter((_, index) => isOfGone(leaves, index)));
  return inSight(timeGroups(leaves, now)).groups.map(({ times }) => times.filter(leaf => !gone.has(leaf)));
}

/** Right behind its time, or before it, a row says that its comment was taken back. */
const isOfGone = (leaves: readonly Leaf[], index: number): boolean =>
  leaves.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(leaf => isGone(leaf.words));

/** Times at places where most of these comments' times stand: most of what stands there is theirs, or nearly all of theirs stand there. */
export function countOurs(groups: readonly Leaf[][], claims: readonly Claim[]): number {
  const said = new Set(claims.map(claim => claim.time.trim()));
  const isOurs = (times: readonly Leaf[]) => {
    const words = new Set(times.map(leaf => leaf.words));
    const here = claims.filter(claim => words.has(claim.time.trim())).length;
    const known = times.filter(leaf => said.has(leaf.words)).length;
    return known >= times.length * 0.5 || (claims.length > 0 && here >= claims.length * 0.9);
  };
  return groups.filter(isOurs).reduce((sum, times) => sum + times.length, 0);
}

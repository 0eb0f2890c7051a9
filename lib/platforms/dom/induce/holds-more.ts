import type { Claim } from './by-map.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { timeGroups } from './time-groups.ts';

const MOST_ELEMENTS = 120_000;
/** px */
const FAR_OUT = 500;

/** Are there more than `items` times where the times of these comments stand? */
export const holdsMore = (root: Element, claims: readonly Claim[], items: number, now: number): boolean =>
  countOurs(timesSeen(root, now), claims) > items;

/** Times that stand on the page, group by group. */
export const timesSeen = (root: Element, now: number): Leaf[][] =>
  timeGroups(leavesIn(root, MOST_ELEMENTS) ?? [], now).map(group =>
    group.times.filter(leaf => isInPage(leaf.element)),
  );

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

/** Rows that are out of use wait where nobody can scroll to, or without a size. */
function isInPage(element: Element): boolean {
  const { bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom + (element.ownerDocument.defaultView?.scrollY ?? 0) > -FAR_OUT;
}

import { follows } from '../map/tree.ts';
import type { Leaf } from './leaves.ts';

const follow = (a: Element, b: Element): number => (a === b ? 0 : follows(a, b) ? -1 : 1);

/** In the order of the page, through open shadow roots. */
export const inPageOrder = (all: readonly Element[]): Element[] => all.toSorted(follow);
export const leavesInOrder = (all: readonly Leaf[]): Leaf[] =>
  all.toSorted((a, b) => follow(a.element, b.element));

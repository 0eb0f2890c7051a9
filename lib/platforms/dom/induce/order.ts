import { follows } from '../map/tree.ts';

const follow = (a: Element, b: Element): number => (a === b ? 0 : follows(a, b) ? -1 : 1);

/** In the order of the page, through open shadow roots. */
export const inPageOrder = (all: readonly Element[]): Element[] => all.toSorted(follow);

import { parentOf } from '../map/tree.ts';
import type { Leaf } from './leaves.ts';
import { listOf } from './threads.ts';
import type { TimeGroup } from './time-groups.ts';

/** px; what waits so far above its list is out of use. */
const FAR_ABOVE = 500;
const MOST_MEASURED = 2000;

/** Times that somebody can see, and those of copies and rows that are out of use: without a size, or put away far above their list. */
export interface Sight {
  groups: TimeGroup[];
  unused: Leaf[];
}

/** Measures each time once, all in a batch. Where nothing is laid out everything counts as seen. */
export function inSight(groups: readonly TimeGroup[]): Sight {
  const isSeen = sizeTest();
  const unused: Leaf[] = [];
  const seen = groups.map(({ times }) => {
    const sized = times.filter((leaf, index) => index >= MOST_MEASURED || isSeen(leaf.element));
    const here = notFarAbove(sized);
    const chosen = new Set(here);
    unused.push(...times.filter(leaf => !chosen.has(leaf)));
    return { times: here };
  });
  const left = seen.filter(group => group.times.length > 0);
  if (left.length === 0) return { groups: [...groups], unused: [] };
  return { groups: left.sort((a, b) => b.times.length - a.times.length), unused };
}

function notFarAbove(times: readonly Leaf[]): Leaf[] {
  const list = listOf(times.map(leaf => leaf.element));
  if (!list || times.length < 2) return [...times];
  const { top } = list.getBoundingClientRect();
  return times.filter(
    ({ element }, index) =>
      index >= MOST_MEASURED || element.getBoundingClientRect().bottom >= top - FAR_ABOVE,
  );
}

/** Has it a size, and nothing around it that cuts it off without one? */
function sizeTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const cuts = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) return false;
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'contents') return false;
    return (width === 0 && overflowX !== 'visible') || (height === 0 && overflowY !== 'visible');
  };
  return element => {
    const trail: Element[] = [];
    let at: Element | undefined = element;
    while (at && !known.has(at)) {
      trail.push(at);
      at = parentOf(at);
    }
    let isSeen = at === undefined || known.get(at) === true;
    for (const step of trail.reverse()) {
      isSeen &&= !cuts(step);
      known.set(step, isSeen);
    }
    const { width, height } = element.getBoundingClientRect();
    return isSeen && width > 0 && height > 0;
  };
}

import type { SurfaceMap } from '../../../model/surface-map.ts';
import { onceATask } from '../once-a-task.ts';
import type { CommentList } from '../site.ts';
import { keptBy, type WhileSame } from '../while-same.ts';
import { cssAt } from './place.ts';
import { createRows, hostsCss, type Rows, type RowsOptions } from './rows.ts';
import { closestTo, deepAll, isInside, parentOf } from './tree.ts';

export interface MapList extends Omit<CommentList, 'isParked'>, Pick<Rows, 'area' | 'isParked'> {
  /** Rows are used again for other comments, so only some of them are there at a time. */
  isRecycled: boolean;
  /** Messages from the oldest to the newest. */
  inTime(): Element[];
  /** Is the newest first in the document, although shown at the bottom? */
  isReversed(): boolean;
  /** The item around a node, be it the node itself; without a look at where it stands. */
  itemAround(element: Element): Element | undefined;
  /** Is it a reply whose root the map does not find? */
  isOrphan(element: Element): boolean;
  /** The element that holds a root and its replies, else the root itself. */
  threadOf(element: Element): Element;
}

/** How a row says that it is used again. */
const RECYCLING = ['style', 'class', 'hidden', 'data-active'];

/** How comments stand in a page, by a map of it. */
export function createMapList(
  document: Document,
  map: SurfaceMap,
  options: RowsOptions = {},
  whileSame: WhileSame = onceATask,
): MapList {
  const rows = createRows(document, map, options, whileSame);
  const hosts = hostsCss(map);
  const rowsCss = map.rows && cssAt(map.rows);
  const is = (element: Element) => element.matches(rows.css());
  const holds = (element: Element) => {
    const scope = rows.area();
    return scope !== undefined && isInside(scope, element);
  };
  // Asks for layout, and is asked for each message that is read.
  const standsUpsideDown = keptBy(whileSame, (all: Element[]) => {
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return false;
    const down = last.getBoundingClientRect().top - first.getBoundingClientRect().top;
    return down === 0 ? standsReversed(first, rows.area()) : down < 0;
  });
  const isReversed = () => standsUpsideDown(rows.all());
  const { itemAround, ...threads } = threadsOf(map, rows, hosts !== undefined, holds);
  const reversed = keptBy(whileSame, (all: Element[]) => all.toReversed());
  const inTime = () => (isReversed() ? reversed(rows.all()) : rows.all());
  return {
    ...rows,
    ...threads,
    itemAround: element => nearestOf(rows.kept(), element) ?? itemAround(element),
    is,
    holds,
    isReversed,
    isRecycled: map.order !== undefined,
    inTime,
    // A conversation's order is the one in which it is seen, however its rows stand in the document.
    ...(map.box?.mode === 'conversation' ? { all: inTime } : {}),
    ...(hosts === undefined ? {} : { hosts }),
    ...(map.parked ? { recycling: RECYCLING } : {}),
    within(element) {
      const items = rows.kept();
      if (items.size === 0) return undefined;
      return [element, ...deepAll(element, '*')].filter(one => items.has(one));
    },
    isRows: element => rowsCss !== undefined && element.matches(rowsCss),
    among(element) {
      const own = is(element) ? [element] : [];
      if (!element.firstElementChild && !element.shadowRoot) return own;
      const inside =
        hosts === undefined ? element.querySelectorAll(rows.css()) : deepAll(element, rows.css());
      return own.length === 0 ? inside : [...own, ...inside];
    },
  };
}

/** Asked for each part of each item: far cheaper than matching what a map says against all that stands around. */
function nearestOf(items: ReadonlySet<Element>, element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (items.has(at)) return at;
  return undefined;
}

/** A list turned upside down, by whatever means, is told by where its rows stand; one row alone, by its holder's style. */
function standsReversed(row: Element, area: Element | undefined): boolean {
  for (let at = row.parentElement; at; at = at === area ? null : at.parentElement)
    if (getComputedStyle(at).flexDirection === 'column-reverse') return true;
  return false;
}

/** Which comment stands under which. */
function threadsOf(map: SurfaceMap, rows: Rows, isDeep: boolean, holds: (element: Element) => boolean) {
  const threadCss = map.thread && cssAt(map.thread);
  const replyCss = map.reply && cssAt(map.reply);
  const itemAround = (element: Element) => closestTo(element, rows.css());
  const firstOf = (thread: Element): Element | undefined =>
    (isDeep ? deepAll(thread, rows.css())[0] : thread.querySelector(rows.css())) ?? undefined;
  const threadAround = (element: Element) => (threadCss ? closestTo(element, threadCss) : undefined);

  const around = (element: Element): Element | undefined => {
    const thread = threadAround(element);
    const found = itemAround(element) ?? (thread && firstOf(thread));
    return found && holds(found) ? found : undefined;
  };
  const rootOf = (element: Element): Element | undefined => {
    if (replyCss !== undefined && !element.matches(replyCss)) return undefined;
    const outer = parentOf(element);
    const holder = outer && itemAround(outer);
    if (holder) return holder;
    const thread = threadAround(element);
    const root = thread && firstOf(thread);
    return root === element ? undefined : root;
  };
  const threadOf = (element: Element): Element => {
    const root = rootOf(element) ?? element;
    return threadAround(root) ?? root;
  };
  const isReply = (element: Element) => replyCss !== undefined && element.matches(replyCss);
  const isOrphan = (element: Element): boolean => {
    if (!isReply(element)) return false;
    const root = rootOf(element);
    // A reply to what is itself a reply to nothing is no better.
    return root === undefined || (isReply(root) && (!root.contains(element) || isOrphan(root)));
  };
  return { itemAround, around, rootOf, threadOf, isOrphan };
}

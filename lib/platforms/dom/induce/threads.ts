import type { Place } from '../../../model/surface-map.ts';
import { closestTo, parentOf } from '../map/tree.ts';
import { cssCandidates, pathWithin } from './css.ts';
import type { InduceReason } from './hints.ts';
import { plainKey } from './keys.ts';
import { inPageOrder } from './order.ts';

const MAX_DEPTH = 400;
const MOST_MEASURED = 200;
const MOST_LEVELS = 4;
/** px */
const FAR_ABOVE = 500;
const MOST_LOOKED_AT = 40;

/** How rows stand in their list. */
export interface Threads {
  list: Element;
  roots: Element[];
  replies: Element[];
  /** Elements that hold a root and its replies; empty where replies stand inside of their root or there are none. */
  holders: Map<Element, Element>;
  /** How a row's place in the list is written; one that is not known must not be read. */
  positions: Set<string>;
}

/**
 * Roots and their replies. A reply stands inside of its root; or behind it in an element that holds no other root, and otherwise than
 * roots stand.
 */
export function threadsOf(rows: readonly Element[]): Threads | { reason: InduceReason } {
  const set = new Set(rows);
  const list = listOf(rows);
  if (!list) return { reason: 'no-list' };
  const inner = new Set(rows.filter(row => holderIn(row, set) !== undefined));
  const outer = rows.filter(row => !inner.has(row));
  const positions = new Set(rows.map(row => positionOf(row, list)));
  const branches = new Map<Element, Element[]>();
  for (const row of outer) {
    const branch = branchOf(row, list);
    if (!branch) return { reason: 'replies-unclear' };
    const known = branches.get(branch);
    if (known) known.push(row);
    else branches.set(branch, [row]);
  }
  if (arePutAside(rows, list)) return { reason: 'rows-differ' };
  const roots = [...branches.values()].flatMap(([first]) => first ?? []);
  const behind = [...branches.values()].flatMap(([, ...others]) => others);
  const standing = new Set(roots.map(row => positionOf(row, list)));
  const unclear =
    standing.size > 1 ||
    behind.some(row => standing.has(positionOf(row, list))) ||
    (behind.length > 0 && inner.size > 0);
  if (unclear) return { reason: 'replies-unclear' };
  if (behind.length + inner.size === 0 && !isEven(roots)) return { reason: 'replies-unclear' };
  const holders = new Map(
    behind.length === 0
      ? []
      : [...branches].flatMap(([branch, own]) => own.map(row => [row, branch] as const)),
  );
  return { list, roots, replies: inPageOrder([...inner, ...behind]), holders, positions };
}

/** Replies that follow their root like one more row are set in. Where nothing is laid out, rows must at least be of one make. */
function isEven(rows: readonly Element[]): boolean {
  const some = rows.slice(0, MOST_MEASURED);
  const edges = some.map(leftOf).filter(left => left !== undefined);
  if (edges.length < some.length) return new Set(some.map(row => row.getAttribute('class') ?? '')).size <= 1;
  return Math.max(...edges) - Math.min(...edges) <= 2;
}

/** Rows that are out of use wait far above their list or without a size, and hold stale words. */
function arePutAside(rows: readonly Element[], list: Element): boolean {
  const { top } = list.getBoundingClientRect();
  const boxes = rows.slice(0, MOST_MEASURED).map(row => row.getBoundingClientRect());
  const seen = boxes.filter(box => box.width > 0 && box.height > 0);
  return (seen.length > 0 && seen.length < boxes.length) || seen.some(box => box.bottom < top - FAR_ABOVE);
}

/** Where the leftmost thing that is seen of a row begins. */
function leftOf(row: Element): number | undefined {
  const lefts = [...row.querySelectorAll('*')]
    .filter(one => one.childElementCount === 0)
    .slice(0, MOST_LOOKED_AT)
    .map(one => one.getBoundingClientRect())
    .filter(box => box.width > 0 && box.height > 0)
    .map(box => box.left);
  return lefts.length > 0 ? Math.min(...lefts) : undefined;
}

/** The nearest element that holds all rows; with nested rows, that holds their roots. */
export function listOf(rows: readonly Element[]): Element | undefined {
  const [first, ...rest] = rows;
  if (!first) return undefined;
  let chain = ancestors(first);
  for (const row of rest) {
    const own = new Set(ancestors(row));
    const from = chain.findIndex(one => own.has(one));
    if (from < 0) return undefined;
    if (from > 0) chain = chain.slice(from);
  }
  return chain[0];
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at && found.length < MAX_DEPTH; at = parentOf(at)) found.push(at);
  return found;
}

export function holderIn(row: Element, rows: ReadonlySet<Element>): Element | undefined {
  let steps = 0;
  for (let at = parentOf(row); at && steps < MAX_DEPTH; at = parentOf(at), steps++)
    if (rows.has(at)) return at;
  return undefined;
}

function branchOf(row: Element, list: Element): Element | undefined {
  let at = row;
  for (let up = parentOf(at); up; up = parentOf(at)) {
    if (up === list) return at;
    at = up;
  }
  return undefined;
}

export function positionOf(row: Element, list: Element): string {
  const keys: string[] = [];
  for (let at = parentOf(row); at && at !== list && keys.length < MAX_DEPTH; at = parentOf(at))
    keys.push(plainKey(at));
  return keys.join('<');
}

/** Places that lead from every row to the element that holds its thread: the widest for which there is one. */
export function threadPlaces({ holders, list }: Threads): Place[] {
  let level = holders;
  for (let step = 0; step < MOST_LEVELS; step++) {
    const places = placesAt(level, list);
    if (places.length > 0) return places;
    const inner = oneStepIn(level);
    if (!inner) return [];
    level = inner;
  }
  return [];
}

function placesAt(holders: ReadonlyMap<Element, Element>, list: Element): Place[] {
  const [first] = holders.values();
  if (!first) return [];
  const { body } = first.ownerDocument;
  const outer =
    body.contains(list) && first.parentElement === list ? pathWithin(list, body, 'all') : undefined;
  const byPath = outer === undefined ? [] : [`body > ${outer === '' ? '' : `${outer} > `}${first.localName}`];
  const leads = (css: string) => [...holders].every(([row, holder]) => closestTo(row, css) === holder);
  return [cssCandidates(first), byPath].flatMap(all => all.filter(css => css.length < 280).find(leads) ?? []);
}

/** The one element within each holder that still holds all its rows; undefined where that is not so. */
function oneStepIn(holders: ReadonlyMap<Element, Element>): Map<Element, Element> | undefined {
  const inner = new Map<Element, Element>();
  const chosen = new Map<Element, Element>();
  for (const [row, holder] of holders) {
    const step = branchOf(row, holder);
    if (!step || step === row || (chosen.get(holder) ?? step) !== step) return undefined;
    chosen.set(holder, step);
    inner.set(row, step);
  }
  return inner;
}

import type { Place } from '../../../model/surface-map.ts';
import { closestTo, parentOf } from '../map/tree.ts';
import { cssCandidates, pathWithin } from './css.ts';
import type { InduceReason } from './hints.ts';
import { plainKey } from './keys.ts';

const MAX_DEPTH = 400;

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

/** Roots and their replies. A reply stands inside of its root, or deeper than it in an element that holds no other root. */
export function threadsOf(rows: readonly Element[]): Threads | { reason: InduceReason } {
  const set = new Set(rows);
  const list = listOf(rows);
  if (!list) return { reason: 'no-list' };
  const inner = new Set(rows.filter(row => holderIn(row, set) !== undefined));
  const outer = rows.filter(row => !inner.has(row));
  const depths = new Map(outer.map(row => [row, depthIn(row, list)]));
  const least = Math.min(...depths.values());
  const roots = outer.filter(row => depths.get(row) === least);
  const deeper = outer.filter(row => depths.get(row) !== least);
  const positions = new Set(rows.map(row => positionOf(row, list)));
  const threads = {
    list,
    roots,
    replies: [...inner, ...deeper],
    holders: new Map<Element, Element>(),
    positions,
  };
  if (deeper.length === 0) return threads;
  // Both ways at once would need more than one sign of what a reply is.
  if (inner.size > 0) return { reason: 'replies-unclear' };
  return holdersOf(outer, roots, list, threads);
}

function holdersOf(
  rows: readonly Element[],
  roots: Element[],
  list: Element,
  threads: Threads,
): Threads | { reason: InduceReason } {
  const rootSet = new Set(roots);
  const seen = new Set<Element>();
  for (const row of rows) {
    const branch = branchOf(row, list);
    const isRoot = rootSet.has(row);
    // The first row of a branch is its root, and there is no other.
    if (!branch || isRoot === seen.has(branch)) return { reason: 'replies-unclear' };
    seen.add(branch);
    threads.holders.set(row, branch);
  }
  return threads;
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

function depthIn(row: Element, list: Element): number {
  let depth = 0;
  for (let at: Element | undefined = row; at && at !== list; at = parentOf(at)) depth++;
  return depth;
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

/** Places that lead from every row to the element that holds its thread. */
export function threadPlaces(threads: Threads): Place[] {
  const [first] = threads.holders.values();
  if (!first) return [];
  const { body } = first.ownerDocument;
  const outer = body.contains(threads.list) ? pathWithin(threads.list, body, 'all') : undefined;
  const byPath = outer === undefined ? [] : [`body > ${outer === '' ? '' : `${outer} > `}${first.localName}`];
  const leads = (css: string) =>
    [...threads.holders].every(([row, holder]) => closestTo(row, css) === holder);
  return [cssCandidates(first), byPath].flatMap(all => all.filter(css => css.length < 280).find(leads) ?? []);
}

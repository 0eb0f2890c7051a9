import type { Place } from '../../../model/surface-map.ts';
import { cssAt } from '../map/place.ts';
import { closestTo, parentOf } from '../map/tree.ts';
import { chainTo, childPath, type Wording } from './child-path.ts';
import { bearings, cssCandidates, hostsBetween, numberAmong, pathWithin } from './css.ts';
import { foundIn } from './places.ts';

const LONGEST = 280;

/**
 * Places that find these elements below `area` and no other. Such a place is matched by elements alone, too, so it never starts at a
 * scope. Empty when there is none.
 * @param parked CSS of rows that are out of use: those may be found as well.
 */
export function placesForAll(elements: readonly Element[], area: Element, parked?: string): Place[] {
  const wanted = new Set(elements);
  const isUsed = (one: Element) => parked === undefined || closestTo(one, parked) === undefined;
  const isExact = (place: Place) => {
    if (place.length > LONGEST) return false;
    const found = foundIn(area, place).filter(isUsed);
    if (found.length !== wanted.size || found.some(one => !wanted.has(one))) return false;
    // An element is asked for the comment around it, and must not be told one of what holds them.
    return elements.every(one => isAround(closestTo(parentOf(one) ?? area, cssAt([place])), wanted));
  };
  const [first] = elements;
  if (!first) return [];
  const bearing = [...shared(cssCandidates(first), elements), ...inOwnRoots(elements, area)].map(css =>
    withHosts(css, first, area),
  );
  const structure = (['structure', 'mixed'] as const).flatMap(wording =>
    byPath(elements, area, wording, isUsed),
  );
  const found = [bearing, structure].flatMap(all => all.filter(one => one !== undefined).find(isExact) ?? []);
  return [...new Set(found)];
}

const isAround = (found: Element | undefined, wanted: ReadonlySet<Element>): boolean =>
  found === undefined || wanted.has(found);

const shared = (all: readonly string[], elements: readonly Element[]): string[] =>
  all.filter(css => elements.every(one => one.matches(css)));

function withHosts(css: string, element: Element, area: Element): string | undefined {
  const hosts = hostsBetween(element, area);
  if (!hosts) return undefined;
  const way = hosts.map(host => (host === area ? ':scope' : (cssCandidates(host, 4)[0] ?? host.localName)));
  return [...way, css].join(' >> ');
}

/** Rows in several shadow roots, by the way from the top of each. */
function inOwnRoots(elements: readonly Element[], area: Element): string[] {
  const roots = new Map<ShadowRoot, Element[]>();
  for (const element of elements) {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || root.contains(area)) return [];
    roots.set(root, [...(roots.get(root) ?? []), element]);
  }
  const descents = [...roots].map(([top, targets]) => ({ top, targets }));
  return (['structure', 'mixed'] as const).flatMap(wording => childPath(descents, wording) ?? []);
}

/**
 * The way from what can be found for sure (the top of the page, or of its shadow root, or something nearer) to what holds them all, and on to
 * each kind of them. Rows that stand in one wrapper more are a kind of their own.
 */
function byPath(
  elements: readonly Element[],
  area: Element,
  wording: Wording,
  isUsed: (element: Element) => boolean,
): string[] {
  const holder = holderOf(elements);
  if (!holder || !(area.contains(holder) || holder.contains(area))) return [];
  const wanted = new Set(elements);
  const inner = byDepth(elements, holder).map(targets =>
    childPath(
      [{ top: holder, targets }],
      wording,
      (_, one) => targets.includes(one) || (!wanted.has(one) && isUsed(one)),
    ),
  );
  if (inner.some(path => path === undefined)) return [];
  return anchorsOf(holder).map(anchor => inner.map(path => `${anchor} > ${path}`).join(', '));
}

function byDepth(elements: readonly Element[], holder: Element): Element[][] {
  const kinds = new Map<number, Element[]>();
  for (const one of elements) {
    const { length } = chainTo(one, holder);
    kinds.set(length, [...(kinds.get(length) ?? []), one]);
  }
  return [...kinds.values()];
}

const HIGHEST_ANCHOR = 6;

/** CSS of one element, from the nearest around it that bears something nobody else does, else from the top. */
function anchorsOf(element: Element): string[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const found: string[] = [];
  let at = element;
  for (let step = 0; step < HIGHEST_ANCHOR && found.length < 2; step++) {
    const css = bearings(at).find(one => root.querySelectorAll(one).length === 1);
    const path = pathWithin(element, at, 'all');
    if (css !== undefined && path !== undefined) found.push(path === '' ? css : `${css} > ${path}`);
    if (!at.parentElement) break;
    at = at.parentElement;
  }
  let top = element;
  while (top.parentElement && top.localName !== 'body') top = top.parentElement;
  const path = pathWithin(element, top, 'all');
  const start = top.localName === 'body' ? 'body' : `${top.localName}${numberAmong(top, 'all')}:not(* > *)`;
  if (path !== undefined) found.push(path === '' ? start : `${start} > ${path}`);
  return found;
}

/** What holds all of them; the parent of a single one. */
export function holderOf(elements: readonly Element[]): Element | undefined {
  const [first, ...rest] = elements;
  let holder = first?.parentElement ?? undefined;
  for (const one of rest) while (holder && !holder.contains(one)) holder = holder.parentElement ?? undefined;
  return holder;
}

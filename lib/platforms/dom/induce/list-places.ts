import type { Place } from '../../../model/surface-map.ts';
import { cssAt } from '../map/place.ts';
import { closestTo, parentOf } from '../map/tree.ts';
import { cssCandidates, hostsBetween, pathWithin } from './css.ts';
import { foundIn } from './places.ts';

const LONGEST = 280;
const MOST_OUTER = 6;

/** CSS by which the list alone is found in its own root, the shortest ways first, then the whole way from the top. */
export function waysTo(element: Element): string[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const isOnly = (css: string) => {
    const found = foundIn(root, css);
    return found.length === 1 && found[0] === element;
  };
  const whole = wholeWay(element);
  return [...cssCandidates(element).filter(isOnly).slice(0, MOST_OUTER), ...(isOnly(whole) ? [whole] : [])];
}

function wholeWay(element: Element): string {
  let top = element;
  while (top.parentElement) top = top.parentElement;
  const anchor = `${top.localName}:not(* > *)`;
  const path = pathWithin(element, top, 'all') ?? '';
  return path === '' ? anchor : `${anchor} > ${path}`;
}

/** With the hosts of shadow roots on the way from `area`. */
export function through(css: string, element: Element, area: Element): Place | undefined {
  const hosts = hostsBetween(element, area);
  if (!hosts) return undefined;
  const way = hosts.map(host => (host === area ? ':scope' : (cssCandidates(host, 4)[0] ?? host.localName)));
  const place = [...way, css].join(' >> ');
  return place.length <= LONGEST ? place : undefined;
}

/**
 * The first of these that finds all `wanted` below `area` and besides nothing but `allowed`. Such a place is matched by elements alone, too:
 * nothing around them may fit.
 */
export function firstExact(
  places: readonly (Place | undefined)[],
  wanted: readonly Element[],
  area: Element,
  allowed: ReadonlySet<Element> = new Set(),
): Place | undefined {
  const needed = new Set(wanted);
  return places.find(place => {
    if (place === undefined) return false;
    const found = foundIn(area, place);
    const right = found.filter(one => needed.has(one));
    if (right.length !== needed.size || found.some(one => !needed.has(one) && !allowed.has(one)))
      return false;
    const css = cssAt([place]);
    return wanted.every(one => {
      const around = closestTo(parentOf(one) ?? area, css);
      return around === undefined || needed.has(around);
    });
  });
}

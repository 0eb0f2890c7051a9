import type { Place } from '../../../model/surface-map.ts';
import { cssAt } from '../map/place.ts';
import { closestTo, parentOf } from '../map/tree.ts';
import { cssCandidates, hostsBetween, pathWithin } from './css.ts';
import { foundIn } from './places.ts';

const LONGEST = 280;

/**
 * Places that find these elements below `area` and no other. Such a place is matched by elements alone, too, so it never starts at a
 * scope. Empty when there is none.
 */
export function placesForAll(elements: readonly Element[], area: Element): Place[] {
  const wanted = new Set(elements);
  const isExact = (place: Place) => {
    if (place.length > LONGEST) return false;
    const found = foundIn(area, place);
    if (found.length !== wanted.size || found.some(one => !wanted.has(one))) return false;
    // An element is asked for the comment around it, and must not be told one of what holds them.
    return elements.every(one => isAround(closestTo(parentOf(one) ?? area, cssAt([place])), wanted));
  };
  const [first] = elements;
  if (!first) return [];
  const last = elements.at(-1) ?? first;
  const bearing = shared(cssCandidates(first), elements).map(css => withHosts(css, first, area));
  const structure = [first, last].flatMap(one => byPath(one, elements, area));
  return [bearing, structure].flatMap(all => all.filter(one => one !== undefined).find(isExact) ?? []);
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

/** The whole way from the body to what holds them all, numbered; below it tags alone. */
function byPath(element: Element, elements: readonly Element[], area: Element): (string | undefined)[] {
  const { body } = element.ownerDocument;
  if (!body.contains(element)) return [];
  const holder = holderOf(elements);
  if (!holder || !body.contains(holder)) return [];
  const outer = holder === body ? '' : pathWithin(holder, body, 'all');
  const inner = pathWithin(element, holder, 'none');
  if (outer === undefined || inner === undefined || !area.contains(element)) return [];
  return [`body > ${outer === '' ? '' : `${outer} > `}${inner}`];
}

/** What holds all of them; the parent of a single one. */
export function holderOf(elements: readonly Element[]): Element | undefined {
  const [first, ...rest] = elements;
  let holder = first?.parentElement ?? undefined;
  for (const one of rest) while (holder && !holder.contains(one)) holder = holder.parentElement ?? undefined;
  return holder;
}

import type { Signs, SurfaceMap } from '../../../model/surface-map.ts';
import { inPageOrder } from '../page-order.ts';
import { inListOrder } from './list-order.ts';
import { allIn, cssAt, firstIn, parsePlace } from './place.ts';
import { closestTo } from './tree.ts';

/** Which elements of a page are comments, by a map of it. */
export interface Rows {
  area(): Element | undefined;
  /** Every comment in use, in the page's order. Looked up once a task: it is asked for each comment that is read. */
  all(): Element[];
  /** What a comment matches, wherever it stands. */
  css(): string;
  /** Out of use, with stale words in it. */
  isParked(element: Element): boolean;
}

/** The first sign of `item` that finds something is the one that counts. */
export function createRows(document: Document, map: SurfaceMap): Rows {
  const parkedCss = map.parked && cssAt(map.parked);
  let active: string | undefined;
  let kept: Element[] | undefined;

  const area = () => firstIn(document, map.area);
  const isParked = (element: Element) =>
    parkedCss !== undefined && closestTo(element, parkedCss) !== undefined;
  const find = () => {
    const scope = area();
    if (!scope) return [];
    const found = itemsIn(scope, map);
    active = found.css;
    return inListOrder(
      found.elements.filter(element => !isParked(element)),
      map.order,
    );
  };
  return {
    area,
    isParked,
    css: () => active ?? cssAt([...map.item, ...(map.reply ?? [])]),
    all() {
      if (kept) return kept;
      kept = find();
      queueMicrotask(() => {
        kept = undefined;
      });
      return kept;
    },
  };
}

/** With each sign of roots go all that find replies. */
function itemsIn(scope: Element, map: SurfaceMap): { css: string | undefined; elements: Element[] } {
  const replies = firstFound(scope, map.reply);
  for (const place of map.item) {
    const found = allIn(scope, place);
    if (found.length === 0) continue;
    const css = cssAt([place, ...(map.reply ?? [])]);
    if (replies.length === 0) return { css, elements: found };
    return { css, elements: inPageOrder([...new Set([...found, ...replies])]) };
  }
  return { css: undefined, elements: replies };
}

function firstFound(scope: Element, signs: Signs | undefined): Element[] {
  for (const place of signs ?? []) {
    const found = allIn(scope, place);
    if (found.length > 0) return found;
  }
  return [];
}

/** What stands before a ` >> ` on the way to a row; undefined where none does. */
export function hostsCss(map: SurfaceMap): string | undefined {
  const places = [...map.area, ...map.item, ...(map.reply ?? [])];
  // `:scope` is the area itself.
  const named = (step: string) => (step.startsWith(':scope') ? cssAt(map.area) : step);
  const hosts = new Set(places.flatMap(place => parsePlace(place).steps.slice(0, -1).map(named)));
  return hosts.size === 0 ? undefined : [...hosts].join(', ');
}

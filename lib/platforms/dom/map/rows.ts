import type { Place, Signs, SurfaceMap } from '../../../model/surface-map.ts';
import { onceATask } from '../once-a-task.ts';
import { inPageOrder } from '../page-order.ts';
import { inListOrder } from './list-order.ts';
import { allIn, cssAt, parsePlace } from './place.ts';
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

export interface RowsOptions {
  /** The page keeps copies of its rows that nobody sees, without size: of the rows of a list in which some have one, they are out of use. */
  hidesCopies?: boolean | undefined;
}

/** The first sign of `item` that finds something is the one that counts. */
export function createRows(
  document: Document,
  map: SurfaceMap,
  { hidesCopies = false }: RowsOptions = {},
): Rows {
  const parkedCss = map.parked && cssAt(map.parked);
  const anySign = cssAt([...map.item, ...(map.reply ?? [])]);
  let active: string | undefined;
  let kept: Element[] | undefined;

  const { area, again } = createArea(document, map.area);
  const isParkedBySign = (element: Element) =>
    parkedCss !== undefined && closestTo(element, parkedCss) !== undefined;
  const find = () => {
    const scope = again();
    if (!scope) return [];
    const found = itemsIn(scope, map);
    active = found.css;
    const used = found.elements.filter(element => !isParkedBySign(element));
    return inListOrder(hidesCopies ? withoutCopies(used) : used, map.order);
  };
  const all = () => {
    if (kept) return kept;
    kept = find();
    queueMicrotask(() => {
      kept = undefined;
    });
    return kept;
  };
  return {
    // Asked for each change of the page.
    area: onceATask(area),
    all,
    // Measuring costs: only a row without size is held against the others.
    isParked: element => isParkedBySign(element) || (hidesCopies && !hasSize(element) && all().some(hasSize)),
    css() {
      // Rows are heard of before anybody has asked for all: without knowing the sign, what stands around one would count as another.
      if (active === undefined) all();
      return active ?? anySign;
    },
  };
}

const hasSize = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

function withoutCopies(elements: Element[]): Element[] {
  const sized = elements.filter(hasSize);
  return sized.length > 0 ? sized : elements;
}

/**
 * Where a sign finds several areas, the first that has a size: another page may lie underneath, or a copy that nobody sees. `area` is asked
 * for every change of the page and measures again only when there are others; `again` measures.
 */
function createArea(document: Document, signs: Signs) {
  let among: Element[] = [];
  let chosen: Element | undefined;
  const area = (): Element | undefined => {
    for (const place of signs) {
      const found = allIn(document, place);
      if (found.length < 2) {
        if (found[0]) return found[0];
        continue;
      }
      if (chosen && found.length === among.length && found.every((one, index) => one === among[index]))
        return chosen;
      among = found;
      chosen = found.find(hasSize);
      return chosen ?? found[0];
    }
    return undefined;
  };
  const again = () => {
    chosen = undefined;
    return area();
  };
  return { area, again };
}

/** With each sign of roots go all that find replies. */
function itemsIn(scope: Element, map: SurfaceMap): { css: string | undefined; elements: Element[] } {
  const replies = firstFound(scope, map.reply);
  const roots = firstFound(scope, map.item);
  if (!roots) return { css: undefined, elements: replies?.elements ?? [] };
  const css = cssAt([roots.place, ...(map.reply ?? [])]);
  return { css, elements: replies ? together(scope, roots, replies) : roots.elements };
}

interface Found {
  place: Place;
  elements: Element[];
}

/** In the page's order. Where both stand in the same root the browser knows it: comparing thousands with each other costs. */
function together(scope: Element, roots: Found, replies: Found): Element[] {
  const steps = [roots, replies].map(({ place }) => parsePlace(place).steps);
  const isFlat = steps.every(
    ([css = ':scope', ...deeper]) => deeper.length === 0 && !css.startsWith(':scope'),
  );
  if (isFlat) return [...scope.querySelectorAll(steps.flat().join(', '))];
  return inPageOrder([...new Set([...roots.elements, ...replies.elements])]);
}

function firstFound(scope: Element, signs: Signs | undefined): Found | undefined {
  for (const place of signs ?? []) {
    const elements = allIn(scope, place);
    if (elements.length > 0) return { place, elements };
  }
  return undefined;
}

/** What stands before a ` >> ` on the way to a row; undefined where none does. */
export function hostsCss(map: SurfaceMap): string | undefined {
  const places = [...map.area, ...map.item, ...(map.reply ?? [])];
  // `:scope` is the area itself.
  const named = (step: string) => (step.startsWith(':scope') ? cssAt(map.area) : step);
  const hosts = new Set(places.flatMap(place => parsePlace(place).steps.slice(0, -1).map(named)));
  return hosts.size === 0 ? undefined : [...hosts].join(', ');
}

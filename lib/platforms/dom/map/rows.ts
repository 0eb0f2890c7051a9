import type { Place, Signs, SurfaceMap } from '../../../model/surface-map.ts';
import { onceATask } from '../once-a-task.ts';
import { keptBy, type WhileSame } from '../while-same.ts';
import { inListOrder } from './list-order.ts';
import { allIn, cssAt, parsePlace } from './place.ts';
import { closestTo, follows } from './tree.ts';

/** Which elements of a page are comments, by a map of it. */
export interface Rows {
  area(): Element | undefined;
  /** Every comment in use, in the page's order. Kept while the page stays the same: it is asked for each comment that is read. */
  all(): Element[];
  /** The same as far as looking them up costs nothing. */
  kept(): ReadonlySet<Element>;
  /** What a comment matches, wherever it stands. */
  css(): string;
  /** Out of use, with stale words in it. */
  isParked(element: Element): boolean;
}

export interface RowsOptions {
  /** The page keeps copies of its rows that nobody sees, without size: of the rows of a list in which some have one, they are out of use. */
  hidesCopies?: boolean | undefined;
}

const NONE: Element[] = [];
const NO_ITEMS: ReadonlySet<Element> = new Set();
/** Elements and their attributes alone say what is a row: no time makes it another. */
const EVER = Number.POSITIVE_INFINITY;

/** The first sign of `item` that finds something is the one that counts. */
export function createRows(
  document: Document,
  map: SurfaceMap,
  { hidesCopies = false }: RowsOptions = {},
  whileSame: WhileSame = onceATask,
): Rows {
  const parkedCss = map.parked && cssAt(map.parked);
  const anySign = cssAt([...map.item, ...(map.reply ?? [])]);
  let active: string | undefined;
  let count = 0;

  // Whether a row is seen may change without a word: there all are looked up in each task.
  const keep = hidesCopies ? onceATask : whileSame;
  const isParkedBySign = (element: Element) =>
    parkedCss !== undefined && closestTo(element, parkedCss) !== undefined;
  const { area, measured } = createArea(keep(createAreas(document, map.area, () => count >= LONG)));
  const itemsOf = keptBy(
    keep,
    (scope: Element) => {
      const { css, elements } = itemsIn(scope, map);
      const used = elements.filter(element => !isParkedBySign(element));
      count = used.length;
      return { css, elements: inListOrder(hidesCopies ? withoutCopies(used) : used, map.order) };
    },
    EVER,
  );
  const setOf = keptBy(keep, (scope: Element) => new Set(itemsOf(scope).elements), EVER);
  const all = () => {
    const scope = measured();
    if (!scope) return NONE;
    const { css, elements } = itemsOf(scope);
    active = css;
    return elements;
  };
  return {
    area,
    all,
    kept() {
      const scope = hidesCopies ? undefined : area();
      return scope ? setOf(scope) : NO_ITEMS;
    },
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

/** With so many rows a search of the page costs milliseconds. */
const LONG = 500;
/** Then it is not searched for another area with each row that comes, ms. */
const PAUSE_MS = 250;

function createAreas(document: Document, signs: Signs, isLong: () => boolean): () => Element[] {
  let known = { found: NONE, url: '', until: 0 };
  return () => {
    const now = performance.now();
    const isGood =
      isLong() &&
      now < known.until &&
      document.URL === known.url &&
      known.found.every(one => one.isConnected);
    if (!isGood || known.found.length === 0)
      known = { found: areasIn(document, signs), url: document.URL, until: now + PAUSE_MS };
    return known.found;
  };
}

/** What the first sign finds that finds any. */
function areasIn(document: Document, signs: Signs): Element[] {
  for (const place of signs) {
    const found = allIn(document, place);
    if (found.length > 0) return found;
  }
  return NONE;
}

/**
 * Where a sign finds several areas, the first that has a size: another page may lie underneath, or a copy that nobody sees. `area` is asked
 * for every change of the page and measures again only when there are others; `measured` does in each task.
 */
function createArea(found: () => readonly Element[]) {
  let among: readonly Element[] = NONE;
  let chosen: Element | undefined;
  const measure = onceATask(() => {
    among = found();
    chosen = among.find(hasSize);
    return chosen ?? among[0];
  });
  const area = () => {
    const all = found();
    if (all.length < 2) return all[0];
    const isAsBefore = all.length === among.length && all.every((one, index) => one === among[index]);
    return isAsBefore && chosen ? chosen : measure();
  };
  const measured = () => {
    const all = found();
    return all.length < 2 ? all[0] : measure();
  };
  return { area, measured };
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
  return merged(roots.elements, replies.elements);
}

/** Both are in the page's order; comparing far ones in shadow roots costs too much to sort thousands. */
function merged(roots: readonly Element[], replies: readonly Element[]): Element[] {
  const found: Element[] = [];
  let next = 0;
  for (const root of roots) {
    for (let reply = replies[next]; reply && follows(reply, root); reply = replies[++next]) found.push(reply);
    found.push(root);
  }
  return [...new Set([...found, ...replies.slice(next)])];
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

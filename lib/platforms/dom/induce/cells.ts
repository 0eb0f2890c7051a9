import { parentOf } from '../map/tree.ts';
import { keyOf } from './keys.ts';
import type { Leaf } from './leaves.ts';

/** One leaf within its row. */
export interface Cell {
  leaf: Leaf;
  /** Keys from the row down to the leaf; the same in all rows of one template. */
  path: string;
}

/** What stands in each row itself, not in a row inside of it. */
export interface Grid {
  cells: Map<Element, Cell[]>;
  /** The elements at a path of a row that hold leaves of the row itself. */
  at(row: Element, path: string): Element[];
  /** The path of an element that holds leaves; undefined outside of all rows. */
  pathOf(element: Element): string | undefined;
}

const SEPARATOR = '/';

/** @param foreign elements inside of rows that belong to others: what stands in them is no part of the row. */
export function gridOf(
  rows: readonly Element[],
  leaves: readonly Leaf[],
  foreign: readonly Element[] = [],
): Grid {
  const cells = new Map<Element, Cell[]>(rows.map(row => [row, []]));
  const places = new Map<Element, { row: Element; path: string } | undefined>();
  for (const one of foreign) places.set(one, undefined);
  const index = new Map<Element, Map<string, Element[]>>(rows.map(row => [row, new Map([['', [row]]])]));

  const placeOf = (element: Element): { row: Element; path: string } | undefined => {
    // Upwards until something is known, then down again: no recursion, however deep the page.
    const trail: Element[] = [];
    let at: Element | undefined = element;
    while (at && !places.has(at) && !cells.has(at)) {
      trail.push(at);
      at = parentOf(at);
    }
    let place = at && (cells.has(at) ? { row: at, path: '' } : places.get(at));
    for (const step of trail.reverse()) {
      place = place && { row: place.row, path: place.path + SEPARATOR + keyOf(step) };
      places.set(step, place);
      if (!place) continue;
      const known = index.get(place.row);
      const same = known?.get(place.path);
      if (same) same.push(step);
      else known?.set(place.path, [step]);
    }
    return place;
  };
  for (const leaf of leaves) {
    const place = placeOf(leaf.element);
    if (place) cells.get(place.row)?.push({ leaf, path: place.path });
  }
  return {
    cells,
    pathOf: element => (cells.has(element) ? '' : places.get(element)?.path),
    at: (row, path) => index.get(row)?.get(path) ?? [],
  };
}

export const parentPath = (path: string): string => path.slice(0, path.lastIndexOf(SEPARATOR));
export const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(outer + SEPARATOR);

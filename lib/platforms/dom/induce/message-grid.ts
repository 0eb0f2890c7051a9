import { parentOf } from '../map/tree.ts';
import { ours } from '../ours.ts';
import { keyOf } from './keys.ts';

/** Where things stand in rows, as ways from the row down: the same in all rows of one template. */
export interface MessageGrid {
  pathOf(row: Element, element: Element): string | undefined;
  at(row: Element, path: string): Element | undefined;
}

const MOST_SIBLINGS = 40;
const MAX_CHAIN = 60;

/** The key of an element, numbered behind others of the same key: name and time may bear one class. */
export function stepOf(element: Element): string {
  const key = keyOf(element);
  let number = 1;
  let before = element.previousElementSibling;
  for (let seen = 0; before && seen < MOST_SIBLINGS; seen++, before = before.previousElementSibling)
    if (keyOf(before) === key && !ours().has(before)) number++;
  return number === 1 ? `/${key}` : `/${key}+${number}`;
}

export function createGrid(): MessageGrid {
  const paths = new Map<Element, Map<Element, string | undefined>>();
  const places = new Map<Element, Map<string, Element>>();
  const pathOf = (row: Element, element: Element): string | undefined => {
    const known = paths.get(row) ?? new Map<Element, string | undefined>([[row, '']]);
    paths.set(row, known);
    const trail: Element[] = [];
    let at: Element | undefined = element;
    while (at && !known.has(at) && trail.length < MAX_CHAIN) {
      trail.push(at);
      at = parentOf(at);
    }
    let path = at && known.get(at);
    for (const step of trail.reverse()) {
      path = path === undefined ? undefined : path + stepOf(step);
      known.set(step, path);
      if (path === undefined) continue;
      const index = places.get(row) ?? new Map<string, Element>();
      places.set(row, index);
      index.set(path, step);
    }
    return path;
  };
  return { pathOf, at: (row, path) => places.get(row)?.get(path) };
}

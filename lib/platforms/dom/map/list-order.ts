import type { Signs } from '../../../model/surface-map.ts';
import { cssAt, parsePlace } from './place.ts';
import { closestTo } from './tree.ts';

const NUMBER = /^\s*(-?\d+)\s*$/;
const TRANSLATED = /translate(?:Y\(|(?:3d)?\([^,()]*,)\s*(-?[\d.]+(?:e[+-]?\d+)?)px/;

const OUTSIDE = Number.NEGATIVE_INFINITY;

/** Items of a recycled list as they are seen, where `signs` say where each row stands; what stands outside of the rows comes first. */
export function inListOrder(elements: Element[], signs: Signs | undefined): Element[] {
  if (!signs) return elements;
  for (const place of signs) {
    const { attribute = '' } = parsePlace(place);
    const css = cssAt([place]);
    const placed = elements.map(element => ({ element, at: placeOf(element, css, attribute) }));
    if (placed.some(one => one.at === undefined) || placed.every(one => one.at === OUTSIDE)) continue;
    return placed.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).map(one => one.element);
  }
  return elements;
}

function placeOf(element: Element, css: string, attribute: string): number | undefined {
  const row = closestTo(element, css);
  if (!row) return OUTSIDE;
  const said = row.getAttribute(attribute) ?? '';
  const number = (NUMBER.exec(said) ?? TRANSLATED.exec(said))?.[1];
  return number === undefined ? undefined : Number(number);
}

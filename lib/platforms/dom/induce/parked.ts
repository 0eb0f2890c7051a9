import type { Place } from '../../../model/surface-map.ts';
import { closestTo, isInside, parentOf } from '../map/tree.ts';

const MOST_STEPS = 12;
const LONGEST = 80;
const MOST_PLACES = 2;

/**
 * What rows that are out of use bear, and no row in use does: an attribute, a part of their style. Empty where nothing tells them
 * apart for sure.
 * @param unused elements inside of rows that are out of use.
 */
export function parkedPlaces(unused: readonly Element[], rows: readonly Element[], list: Element): Place[] {
  const here = unused.filter(one => isInside(list, one));
  const [first] = here;
  if (!first) return [];
  const found: Place[] = [];
  let at: Element | undefined = first;
  for (let step = 0; at && at !== list && step < MOST_STEPS; step++, at = parentOf(at)) {
    const tells = marksOf(at).find(
      css =>
        here.every(one => closestTo(one, css) !== undefined) &&
        !rows.some(row => closestTo(row, css) !== undefined || row.querySelector(css) !== null),
    );
    if (tells !== undefined) found.push(tells);
    if (found.length >= MOST_PLACES) break;
  }
  return found;
}

/** Far away, without a size, or not shown. */
const AWAY = /-\d{4,}(?:\.\d+)?px|:\s*(?:none|hidden|0(?:px)?)$/;
const YES_OR_NO = /^(?:true|false|hidden|yes|no|)$/;

/** What of an element may say that it is out of use, each as CSS. A number or a name would be the number or name of one row. */
function marksOf(element: Element): string[] {
  const styles = (element.getAttribute('style') ?? '')
    .split(';')
    .map(one => one.trim())
    .filter(one => AWAY.test(one) && one.length <= LONGEST);
  const attributes = Array.from(element.attributes).filter(
    ({ name, value }) => name !== 'class' && name !== 'style' && YES_OR_NO.test(value),
  );
  return [
    ...styles.map(one => `[style*=${quoted(one)}]`),
    ...attributes.map(({ name, value }) => `[${CSS.escape(name)}=${quoted(value)}]`),
  ];
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

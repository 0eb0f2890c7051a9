import { isInside, parentOf } from './map/tree.ts';
import { readTime } from './time-text.ts';

/** The smallest element around all of these, which stand in the page's order. */
export function listOf(items: readonly Element[]): Element | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  let around = parentOf(first);
  while (around && !isInside(around, last)) around = parentOf(around);
  return around;
}

/**
 * Does whatever says something in the list of these items belong to one of them, or name a time? `now`: instant, UTC ms. One hint of the site
 * may stand before all of them or behind.
 */
export function holdsOnly(items: readonly Element[], now: number): boolean {
  const list = listOf(items);
  if (!list) return false;
  const rows = new Set(items.map(item => rowOf(item, list)));
  const said = [...list.children, ...(list.shadowRoot?.children ?? [])].filter(
    child => rows.has(child) || (saysSomething(child) && !isTime(child, now)),
  );
  const strangers = said.filter(child => !rows.has(child));
  const [stranger] = strangers;
  if (!stranger) return true;
  return strangers.length === 1 && (stranger === said[0] || stranger === said.at(-1));
}

/** The child of `list` that holds the item. */
function rowOf(item: Element, list: Element): Element {
  let at = item;
  for (let up = parentOf(at); up && up !== list; up = parentOf(up)) at = up;
  return at;
}

const wordsOf = (element: Element): string => element.textContent?.trim() ?? '';

const saysSomething = (element: Element): boolean =>
  wordsOf(element) !== '' || element.matches(PICTURE) || element.querySelector(PICTURE) !== null;
const PICTURE = 'img, svg, canvas';

const isTime = (element: Element, now: number): boolean =>
  readTime(wordsOf(element), now).time.instant !== undefined;

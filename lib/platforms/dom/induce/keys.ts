import { parentOf } from '../map/tree.ts';
import { ours } from '../ours.ts';

/** Further siblings are not counted: a list may have thousands. */
const MOST_SIBLINGS = 24;

/** A name for an element's place in the template of a page: tag and first class; without a class, its number among its like. */
export function keyOf(element: Element): string {
  const plain = plainKey(element);
  return plain.includes('.') || plain.includes('#') ? plain : `${plain}:${numberOf(element)}`;
}

export function plainKey(element: Element): string {
  const name = element.localName;
  const first = firstClass(element);
  if (first !== undefined) return `${name}.${first}`;
  // Inside of a shadow root an id names a part of the template, as a class does elsewhere.
  const isTemplate = element.id !== '' && element.getRootNode() instanceof ShadowRoot;
  return isTemplate ? `${name}#${element.id}` : name;
}

export function firstClass(element: Element): string | undefined {
  const names = element.getAttribute('class')?.trim();
  if (!names) return undefined;
  const end = names.search(/\s/);
  return end < 0 ? names : names.slice(0, end);
}

function numberOf(element: Element): number {
  let number = 1;
  let before = element.previousElementSibling;
  for (; before && number <= MOST_SIBLINGS; before = before.previousElementSibling) {
    const isLike = before.localName === element.localName && firstClass(before) === undefined;
    if (isLike && !ours().has(before)) number++;
  }
  return number;
}

/** From the element itself outwards, hosts of shadow roots included; at most `most`. */
export function chainOf(element: Element, most: number): Element[] {
  const chain: Element[] = [];
  let at: Element | undefined = element;
  while (at && chain.length < most) {
    chain.push(at);
    at = parentOf(at);
  }
  return chain;
}

import type { Place } from '../../../model/surface-map.ts';
import { ours } from '../ours.ts';
import { bearings } from './css.ts';
import type { MessageRow } from './message-rows.ts';
import { foundIn } from './places.ts';

const DEPTH = 8;
const MOST_ELEMENTS = 60;
const MOST = 2;
const LONGEST = 160;

/** What all messages of one side bear, on themselves or inside, and none of the other; the outermost first. */
export function sideSigns(own: readonly MessageRow[], others: readonly MessageRow[]): Place[] {
  const [first, ...rest] = own;
  if (!first) return [];
  const self = [...bearings(first.element), ...styles(first.element)]
    .filter(css => /^[.[]/.test(css))
    .map(css => `:scope${css}`);
  const inner = innerOf(first.element).flatMap(element => [...bearings(element), ...styles(element)]);
  const tells = (place: Place) =>
    place.length <= LONGEST &&
    rest.every(row => foundIn(row.element, place).length > 0) &&
    others.every(row => foundIn(row.element, place).length === 0);
  const found = [...new Set([...self, ...inner])].filter(tells);
  return found.length > 0 ? found.slice(0, MOST) : orders(own, others);
}

/** Written into the element itself: the way in which its parts run, the face of who speaks. */
function styles(element: Element): string[] {
  const style = element.getAttribute('style') ?? '';
  const way = /row-reverse|flex-end|flex-start/.exec(style)?.[0];
  const face = element.localName === 'img' ? (element.getAttribute('src') ?? '') : '';
  const tail = face.slice(-60);
  return [
    ...(way ? [`[style*="${way}"]`] : []),
    ...(tail.length > 8 && !/["\\]/.test(tail) ? [`img[src$="${tail}"]`] : []),
  ];
}

/** Whether the face stands before or behind what is said. */
function orders(own: readonly MessageRow[], others: readonly MessageRow[]): Place[] {
  return [
    'img:first-child',
    'img:last-child',
    ':first-child > img:only-child',
    ':last-child > img:only-child',
  ].filter(
    place =>
      own.every(row => foundIn(row.element, place).length > 0) &&
      others.every(row => foundIn(row.element, place).length === 0),
  );
}

function innerOf(element: Element): Element[] {
  let level = [element];
  const found: Element[] = [];
  for (let depth = 0; depth < DEPTH && found.length < MOST_ELEMENTS; depth++) {
    level = level.flatMap(one => [
      ...Array.from(one.children),
      ...Array.from(one.shadowRoot?.children ?? []),
    ]);
    level = level.filter(one => !ours().has(one));
    found.push(...level);
  }
  return found.slice(0, MOST_ELEMENTS);
}

import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { parentOf } from '../map/tree.ts';
import { bearings, hostsBetween } from './css.ts';
import { placesForAll } from './item-places.ts';
import type { Leaf } from './leaves.ts';
import { areaOf } from './map-from.ts';
import type { MessageRow } from './message-rows.ts';
import { foundIn, placesFor, type Sample } from './places.ts';

/** The rows of a conversation, told apart. */
export interface Messages {
  list: Element;
  own: MessageRow[];
  peer: MessageRow[];
  texts: Map<Element, Element>;
  names: Map<Element, Element>;
  times: Map<Element, Element>;
  pictures: Map<Element, Element>;
  dividers: Element[];
  editor: Leaf | undefined;
}

/** Undefined where something needed cannot be said as a place. */
export function messageMap(messages: Messages): SurfaceMap | undefined {
  const { list, own, peer, editor, dividers } = messages;
  const area = areaOf(editor ? (around(list, editor.element) ?? list) : list);
  if (!area) return undefined;
  const rows = [...own, ...peer].map(row => row.element);
  const item = itemPlaces(own, peer, area.area);
  const side = ownPlaces(own, peer);
  const part = (targets: ReadonlyMap<Element, Element>) => placesFor(samplesOf(rows, targets));
  const [text, name, time, picture] = [messages.texts, messages.names, messages.times, messages.pictures].map(
    part,
  );
  if (item.length === 0 || side.length === 0 || !text?.length) return undefined;
  const divider = dividers.length > 0 ? placesForAll(dividers, area.area) : [];
  const box = editor ? placesFor([{ scope: area.area, target: editor.element, owns: () => true }]) : [];
  const listPlaces = placesFor([{ scope: area.area, target: list, owns: () => true }]);
  if (dividers.length > 0 && divider.length === 0) return undefined;
  return {
    area: area.places,
    ...(listPlaces.length > 0 ? { rows: listPlaces, barBefore: listPlaces } : {}),
    item,
    parts: {
      text,
      own: side,
      ...(name?.length ? { name } : {}),
      ...(time?.length ? { time } : {}),
      ...(picture?.length ? { picture } : {}),
    },
    ...(box.length > 0 ? { box: { mode: 'conversation' as const, editor: box } } : {}),
    page: divider.length > 0 ? { divider } : {},
  };
}

const samplesOf = (rows: readonly Element[], targets: ReadonlyMap<Element, Element>): Sample[] =>
  targets.size === 0 ? [] : rows.map(scope => ({ scope, target: targets.get(scope), owns: () => true }));

/** One place for all messages, or one for each side joined into one. */
function itemPlaces(own: readonly MessageRow[], peer: readonly MessageRow[], area: Element): Place[] {
  const [mine, theirs] = [own, peer].map(rows => rows.map(row => row.element));
  const all = placesForAll([...(mine ?? []), ...(theirs ?? [])], area);
  if (all.length > 0) return all;
  const [a] = placesForAll(mine ?? [], area);
  const [b] = placesForAll(theirs ?? [], area);
  const isPlain = (place: string | undefined): place is string =>
    place !== undefined && !place.includes(' >> ');
  return isPlain(a) && isPlain(b) && a.length + b.length < 280 ? [`${a}, ${b}`] : [];
}

const DEPTH = 3;

/** What all own messages bear, on themselves or a little inside, and no other does. */
function ownPlaces(own: readonly MessageRow[], peer: readonly MessageRow[]): Place[] {
  const [first] = own;
  if (!first) return [];
  const inner = innerOf(first.element).flatMap(bearings);
  const self = bearings(first.element).map(css =>
    css.startsWith('.') || css.startsWith('[') ? `:scope${css}` : '',
  );
  const tells = (place: Place) =>
    own.every(row => foundIn(row.element, place).length > 0) &&
    peer.every(row => foundIn(row.element, place).length === 0);
  return [...self, ...inner].filter(place => place !== '' && tells(place)).slice(0, 2);
}

function innerOf(element: Element): Element[] {
  let level = [element];
  const found: Element[] = [];
  for (let depth = 0; depth < DEPTH; depth++) {
    level = level.flatMap(one => Array.from(one.children));
    found.push(...level);
  }
  return found;
}

/** The nearest element that holds both. */
function around(list: Element, editor: Element): Element | undefined {
  let at = parentOf(list);
  while (at && hostsBetween(editor, at) === undefined) at = parentOf(at);
  return at;
}

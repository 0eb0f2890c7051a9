import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { parentOf } from '../map/tree.ts';
import { cssCandidates, hostsBetween, pathWithin } from './css.ts';
import type { Leaf } from './leaves.ts';
import { firstExact, through, waysTo } from './list-places.ts';
import { areaOf } from './map-from.ts';
import type { Seen } from './message-boxes.ts';
import type { SideParts, Strand } from './message-parts.ts';
import { itemPlaces, partPlaces } from './message-places.ts';
import type { Conversation, MessageRow } from './message-rows.ts';
import { sideSigns } from './message-side-signs.ts';
import { placesFor, type Sample } from './places.ts';

/** A conversation whose messages are told apart. */
export interface Messages {
  conversation: Conversation;
  own: SideParts;
  theirs: SideParts;
  /** Times that hold for all messages up to the next. */
  dividers: Seen[];
  /** Every message bears its own time. */
  timed: boolean;
  editor: Leaf | undefined;
  peer: Place[];
  me: Place[];
}

/** Undefined where something needed cannot be said as a place. */
export function messageMap(messages: Messages): SurfaceMap | undefined {
  const { conversation, editor, dividers, peer, me, timed } = messages;
  const { list, rows } = conversation;
  const found = areaOf(editor ? (around(list, editor.element) ?? list) : list);
  if (!found) return undefined;
  const { area, places } = found;
  const of = (side: string) => rows.filter(row => row.side === side);
  const signs = {
    own: sideSigns(of('right'), of('left')),
    theirs: sideSigns(of('left'), of('right')),
  };
  const item = itemPlaces(conversation, signs, area);
  const parts = partsIn(messages, signs);
  const times = dividers.map(one => one.leaf.element);
  const divider = timed ? [] : dividerPlaces(list, times, area);
  if (item.length === 0 || !parts || (!timed && divider.length === 0)) return undefined;
  const at = (target: Element) => placesFor([{ scope: area, target, owns: () => true }]);
  const [listPlaces, box] = [at(list), editor ? at(editor.element) : []];
  const order = recycledOrder(rows, item);
  return {
    area: places,
    ...(listPlaces.length > 0 ? { rows: listPlaces, barBefore: listPlaces } : {}),
    item,
    ...(order ? { order } : {}),
    parts,
    ...(box.length > 0 ? { box: { mode: 'conversation' as const, editor: box } } : {}),
    page: known({ divider, peer, me }),
  };
}

/** Undefined where it cannot be said where texts, sides or times stand. */
function partsIn(
  { own, theirs, timed }: Messages,
  signs: { own: Place[]; theirs: Place[] },
): SurfaceMap['parts'] | undefined {
  const part = (target: (side: SideParts, row: MessageRow) => Element | undefined) =>
    partPlaces(samplesOf(own, target), samplesOf(theirs, target));
  const text = part(textIn);
  const time = timed ? part((side, row) => firstAt(side.time, row)) : [];
  const name = theirs.name ? part((side, row) => firstAt(side.name, row)) : [];
  const picture = part((side, row) => firstAt(side.picture, row));
  if (text.length === 0 || signs.own.length === 0 || (timed && time.length === 0)) return undefined;
  return { text, own: signs.own, ...known({ theirs: signs.theirs, name, time, picture }) };
}

/** Those that are said at all. */
const known = <Part extends string>(all: Record<Part, Place[]>): Partial<Record<Part, Place[]>> =>
  Object.fromEntries(Object.entries<Place[]>(all).filter(([, places]) => places.length > 0)) as Partial<
    Record<Part, Place[]>
  >;

const firstAt = (strand: Strand | undefined, row: MessageRow): Element | undefined =>
  strand?.seen.get(row)?.[0]?.leaf.element;

/** Undefined for a message that is a picture alone. */
export function textIn({ grid, text, picture }: SideParts, row: MessageRow): Element | undefined {
  return picture?.seen.has(row) ? undefined : grid.at(row.element, text);
}

const samplesOf = (
  side: SideParts,
  target: (side: SideParts, row: MessageRow) => Element | undefined,
): Sample[] =>
  side.understood.map(row => ({ scope: row.element, target: target(side, row), owns: () => true }));

function dividerPlaces(list: Element, dividers: readonly Element[], area: Element): Place[] {
  const [first] = dividers;
  if (!first) return [];
  const alike = (css: string) => dividers.every(one => one.matches(css));
  const shared = cssCandidates(first).filter(alike);
  const way = (numbered: 'none' | 'all') => pathWithin(first, list, numbered);
  const paths = [way('none'), way('all')].filter(path => path !== undefined);
  const below = waysTo(list).flatMap(outer => [
    ...shared.map(css => `${outer} ${css}`),
    ...paths.flatMap(path => [`${outer} > ${path}`, `${outer} > ${path}:not(:has(*))`]),
  ]);
  const one = firstExact(
    [...shared, ...below].map(css => through(css, first, area)),
    dividers,
    area,
  );
  return one === undefined ? [] : [one];
}

const TRANSLATED = /translate(?:Y|3d)?\(/;

/** Rows that are used again say in their style where they stand. */
function recycledOrder(rows: readonly MessageRow[], [item = '']: readonly Place[]): Place[] | undefined {
  const isPlaced = rows.every(row => TRANSLATED.test(row.element.getAttribute('style') ?? ''));
  return isPlaced && item !== '' && !item.includes(' >> ') ? [`${item} @style`] : undefined;
}

/** The nearest element that holds both. */
function around(list: Element, editor: Element): Element | undefined {
  let at = parentOf(list);
  while (at && hostsBetween(editor, at) === undefined) at = parentOf(at);
  return at;
}

import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { closestTo, isInside, parentOf } from '../map/tree.ts';
import { cssCandidates } from './css.ts';
import { placesForAll } from './item-places.ts';
import { areaOf } from './map-from.ts';
import { foundIn, placesFor } from './places.ts';

/** What was pointed at. */
export interface Pointed {
  item: Element;
  name: Element;
  text: Element;
  time?: Element | undefined;
  control?: Element | undefined;
  editor?: Element | undefined;
}

/** A part that stands in fewer of the other rows than this share was found by chance. */
const COMMON = 0.5;
const HIGHEST = 12;

/** A map from one comment that was pointed at: its list is what stands beside it and is built alike, its parts are found in most of that list. */
export function mapFromPointing(pointed: Pointed): SurfaceMap | 'no-list' | 'no-place' {
  const row = rowOf(pointed);
  if (!row) return 'no-list';
  const { item, rows, list } = row;
  const found = areaOf(list);
  if (!found) return 'no-place';
  const items = placesForAll(rows, found.area);
  const part = (element: Element | undefined): Place[] => (element ? partPlaces(element, item, rows) : []);
  const [name, text, time] = [part(pointed.name), part(pointed.text), part(pointed.time)];
  if (items.length === 0 || name.length === 0 || text.length === 0) return 'no-place';
  const box = boxFor(pointed, item, rows);
  return {
    area: found.places,
    item: items,
    parts: { name, text, ...(time.length > 0 ? { time } : {}) },
    ...(box ? { box } : {}),
    page: {},
  };
}

/** The highest element around all that was pointed at that has siblings built alike. */
function rowOf({
  item,
  name,
  text,
  time,
}: Pointed): { item: Element; rows: Element[]; list: Element } | undefined {
  const parts = [name, text, ...(time ? [time] : [])];
  let at: Element | undefined = item;
  let best: { item: Element; rows: Element[]; list: Element } | undefined;
  for (let step = 0; at && step < HIGHEST; step++) {
    const list = parentOf(at);
    const current: Element = at;
    if (list && parts.every(part => isInside(current, part))) {
      const rows = [...list.children].filter(one => isAlike(one, current));
      if (rows.length > 1 && (!best || rows.length > best.rows.length)) best = { item: current, rows, list };
    }
    at = list;
  }
  return best;
}

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.getAttribute('role') === other.getAttribute('role') &&
  one.childElementCount > 0 === other.childElementCount > 0;

/** Places of one part, each at most once in every row and there in most of them. */
function partPlaces(target: Element, item: Element, rows: readonly Element[]): Place[] {
  const owns = (element: Element) => isInside(item, element);
  const isCommon = (place: Place) => {
    const counts = rows.map(row => foundIn(row, place).length);
    return (
      counts.every(count => count <= 1) && counts.filter(count => count === 1).length >= rows.length * COMMON
    );
  };
  return placesFor([{ scope: item, target, owns }], 3, isCommon);
}

function boxFor({ control, editor }: Pointed, item: Element, rows: readonly Element[]): SurfaceMap['box'] {
  if (!editor) return undefined;
  const controls = control ? partPlaces(control, item, rows) : [];
  const isOwn = isInside(item, editor);
  const scope = isOwn ? item : editor.ownerDocument.documentElement;
  const editors = cssCandidates(editor)
    .filter(css => foundIn(scope, css).includes(editor))
    .slice(0, 2);
  if (editors.length === 0) return undefined;
  return {
    mode: isOwn ? 'item' : 'shared',
    editor: editors,
    ...(controls.length > 0 ? { control: controls } : {}),
  };
}

/** Nearest element that can be typed into. */
export const editorAround = (element: Element): Element | undefined =>
  closestTo(
    element,
    'textarea, input, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
  );

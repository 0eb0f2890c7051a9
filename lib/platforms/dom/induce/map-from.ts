import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { cssAt } from '../map/place.ts';
import { parentOf } from '../map/tree.ts';
import type { InduceReason } from './hints.ts';
import { placesForAll } from './item-places.ts';
import { parkedPlaces } from './parked.ts';
import { type InducedPart, type PartTargets, placesOfPart } from './parts.ts';
import { placesFor } from './places.ts';
import { unprovedRows } from './prove.ts';
import { type Threads, threadPlaces } from './threads.ts';
import { innermost } from './zones.ts';

type Parts = Partial<Record<InducedPart, Place[]>>;
const HIGHEST_AREA = 8;
const NEEDED: InducedPart[] = ['name', 'text', 'time'];

/** The map of these rows and their parts, proved by reading all rows back, and the few that must not be read by it. */
export function mapFrom(
  rows: readonly Element[],
  targets: PartTargets,
  threads: Threads,
  unused: readonly Element[],
): { map: SurfaceMap; unread: Element[] } | { reason: InduceReason } {
  const found = areaOf(threads.list);
  if (!found) return { reason: 'no-place' };
  const { area, places: areaPlaces } = found;
  const parked = parkedPlaces(unused, rows, threads.list);
  const items = itemPlaces(threads, area, parked);
  const threadSigns = threadPlaces(threads);
  if (!items || (threads.holders.size > 0 && threadSigns.length === 0)) return { reason: 'no-place' };
  const rowSet = new Set(rows);
  const owns = (row: Element, element: Element) => innermost(element, rowSet) === row;
  // Of a very long list only some rows were looked into.
  const understood = rows.filter(row => targets.time?.has(row));
  const parts: Parts = {};
  for (const [part, own] of Object.entries(targets) as [InducedPart, Map<Element, Element> | undefined][]) {
    if (!own || own.size === 0) continue;
    const places = placesOfPart(own, understood, owns, part === 'text');
    if (places.length > 0) parts[part] = part === 'authorId' ? places.map(place => `${place} @href`) : places;
    else if (NEEDED.includes(part) || part === 'badge' || part === 'answered') return { reason: 'no-place' };
  }
  const { control, editor, text, ...others } = parts;
  if (!text) return { reason: 'no-place' };
  const listPlaces = placesFor([{ scope: area, target: threads.list, owns: () => true }]);
  const map: SurfaceMap = {
    area: areaPlaces,
    ...items,
    ...(parked.length > 0 ? { parked } : {}),
    ...(listPlaces.length > 0 ? { rows: listPlaces, barBefore: listPlaces } : {}),
    ...(threads.holders.size > 0 ? { thread: threadSigns } : {}),
    parts: { ...others, text },
    ...(editor ? { box: { mode: 'item' as const, editor, ...(control ? { control } : {}) } } : {}),
    page: {},
  };
  const unread = unprovedRows(map, rows, targets, threads);
  return unread ? { map, unread } : { reason: 'not-proved' };
}

/** Around the list, so that what stands beside it belongs to it: the nearest element that can be found. */
export function areaOf(list: Element): { area: Element; places: Place[] } | undefined {
  let area = parentOf(list) ?? list;
  for (let step = 0; step < HIGHEST_AREA; step++) {
    const places = placesOfOne(area);
    if (places.length > 0) return { area, places };
    const outer = parentOf(area);
    if (!outer) return undefined;
    area = outer;
  }
  return undefined;
}

function placesOfOne(element: Element): Place[] {
  const scope = element.ownerDocument.documentElement;
  return placesFor([{ scope, target: element, owns: () => true }]);
}

function itemPlaces(
  { roots, replies }: Threads,
  area: Element,
  parked: readonly Place[],
): Pick<SurfaceMap, 'item' | 'reply'> | undefined {
  const out = parked.length > 0 ? cssAt(parked) : undefined;
  const all = placesForAll([...roots, ...replies], area, out);
  if (all.length > 0) return { item: all };
  const item = placesForAll(roots, area, out);
  const reply = placesForAll(replies, area, out);
  return item.length > 0 && reply.length > 0 ? { item, reply } : undefined;
}

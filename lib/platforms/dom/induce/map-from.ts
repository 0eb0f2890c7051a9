import type { Place, SurfaceMap } from '../../../model/surface-map.ts';
import { parentOf } from '../map/tree.ts';
import { innermost } from './zones.ts';
import type { InduceReason } from './hints.ts';
import { placesForAll } from './item-places.ts';
import { type InducedPart, type PartTargets, placesOfPart } from './parts.ts';
import { placesFor } from './places.ts';
import { isProved } from './prove.ts';
import { type Threads, threadPlaces } from './threads.ts';

type Parts = Partial<Record<InducedPart, Place[]>>;
const NEEDED: InducedPart[] = ['name', 'text', 'time'];

/** The map of these rows and their parts, proved by reading all rows back. */
export function mapFrom(
  rows: readonly Element[],
  targets: PartTargets,
  threads: Threads,
): { map: SurfaceMap } | { reason: InduceReason } {
  const area = areaOf(threads.list);
  const areaPlaces = placesOfOne(area);
  const items = itemPlaces(threads, area);
  const threadSigns = threadPlaces(threads);
  if (areaPlaces.length === 0 || !items || (threads.holders.size > 0 && threadSigns.length === 0))
    return { reason: 'no-place' };
  const rowSet = new Set(rows);
  const owns = (row: Element, element: Element) => innermost(element, rowSet) === row;
  const parts: Parts = {};
  for (const [part, found] of Object.entries(targets) as [InducedPart, Map<Element, Element> | undefined][]) {
    if (!found || found.size === 0) continue;
    const places = placesOfPart(found, rows, owns, part === 'text');
    if (places.length > 0) parts[part] = places;
    else if (NEEDED.includes(part) || part === 'badge' || part === 'answered') return { reason: 'no-place' };
  }
  const { control, editor, text, ...others } = parts;
  if (!text) return { reason: 'no-place' };
  const listPlaces = placesFor([{ scope: area, target: threads.list, owns: () => true }]);
  const map: SurfaceMap = {
    area: areaPlaces,
    ...items,
    ...(listPlaces.length > 0 ? { rows: listPlaces, barBefore: listPlaces } : {}),
    ...(threads.holders.size > 0 ? { thread: threadSigns } : {}),
    parts: { ...others, text },
    ...(editor ? { box: { mode: 'item' as const, editor, ...(control ? { control } : {}) } } : {}),
    page: {},
  };
  return isProved(map, area, rows, targets, owns) ? { map } : { reason: 'not-proved' };
}

/** Around the list, so that what stands beside it belongs to it. */
const areaOf = (list: Element): Element => {
  const outer = parentOf(list);
  return outer && outer !== list.ownerDocument.documentElement ? outer : list;
};

function placesOfOne(element: Element): Place[] {
  const scope = element.ownerDocument.documentElement;
  return placesFor([{ scope, target: element, owns: () => true }]);
}

function itemPlaces(threads: Threads, area: Element): Pick<SurfaceMap, 'item' | 'reply'> | undefined {
  const { roots, replies } = threads;
  const all = placesForAll([...roots, ...replies], area);
  if (all.length > 0) return { item: all };
  const item = placesForAll(roots, area);
  const reply = placesForAll(replies, area);
  return item.length > 0 && reply.length > 0 ? { item, reply } : undefined;
}

import type { MapList } from './list.ts';

/** So many of the first items of the list. Thousands are not gone through again while these stand. */
export function createFirstItems(list: MapList, count: number): () => readonly Element[] {
  let kept: readonly Element[] = [];
  const stands = (item: Element) =>
    item.isConnected && list.itemAround(item) === item && list.holds(item) && !list.isParked(item);
  return () => {
    if (kept.length < count || !kept.every(stands)) kept = list.all().slice(0, count);
    return kept;
  };
}

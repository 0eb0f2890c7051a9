import type { PartName, SurfaceMap } from '../../../model/surface-map.ts';
import { onceIn } from '../once-in.ts';
import type { Site } from '../site.ts';
import { createFirstItems } from './first-items.ts';
import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';

/** What every comment has: each of these is known by two signs at the least, unless the map has but one. */
export const SURE = ['name', 'text', 'time'] as const;
/** So many items are asked which signs still find anything. */
const ASKED = 20;
/** For so long what they find is believed, ms. */
const WORN_MS = 1000;

/** So many signs speak for a part that is known twice; one where the map has but one. */
export const wantedSigns = (map: SurfaceMap, part: PartName): number =>
  Math.min(2, map.parts[part]?.length ?? 0);

/** How well the parts of an item are known. */
export function signsOf(
  map: SurfaceMap,
  list: MapList,
  parts: Parts,
): Required<Pick<Site, 'isUnsure' | 'isKnownTwice'>> {
  const isKnownOnce = (part: PartName, item: Element) => {
    const said = parts.of(item, part);
    return said.kind === 'found' && said.signs < wantedSigns(map, part);
  };
  // A second sign may stand in where the first cannot be, for own messages say: what is worn is a first one that finds nothing anywhere.
  const firstItems = createFirstItems(list, ASKED);
  const worn = onceIn(WORN_MS, () => {
    const items = firstItems();
    return SURE.filter(part => {
      const [first] = map.parts[part] ?? [];
      return first !== undefined && !items.some(item => parts.at(item, [first]).length > 0);
    });
  });
  return {
    isUnsure: item => worn().some(part => isKnownOnce(part, item)),
    isKnownTwice: item => !SURE.some(part => isKnownOnce(part, item)),
  };
}

import type { PartName, SurfaceMap } from '../../../model/surface-map.ts';
import { onceATask } from '../once-a-task.ts';
import type { Site } from '../site.ts';
import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';

/** What every comment has: each of these is known by two signs at the least, unless the map has but one. */
const SURE = ['name', 'text', 'time'] as const;
/** So many items are asked which signs still find anything. */
const ASKED = 20;

/** How well the parts of an item are known. */
export function signsOf(
  map: SurfaceMap,
  list: MapList,
  parts: Parts,
): Required<Pick<Site, 'isUnsure' | 'isKnownTwice'>> {
  const wanted = (part: PartName) => Math.min(2, map.parts[part]?.length ?? 0);
  const isKnownOnce = (part: PartName, item: Element) => {
    const said = parts.of(item, part);
    return said.kind === 'found' && said.signs < wanted(part);
  };
  // A second sign may stand in where the first cannot be, for own messages say: what is worn is a first one that finds nothing anywhere.
  const worn = onceATask(() => {
    const items = list.all().slice(0, ASKED);
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

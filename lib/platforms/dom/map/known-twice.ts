import { normalText } from '../../../base/text.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { Site } from '../site.ts';
import { createMapList } from './list.ts';
import { createParts } from './parts.ts';
import { SURE, wantedSigns } from './signs-of.ts';

/**
 * For a site that is read by hand: does the map of the same page find name, words and time of this item, each by all the signs that it needs,
 * the same as the hand, and a reply where the hand does?
 */
export function knownTwiceBy(
  document: Document,
  map: SurfaceMap,
  read: Site['read'],
): (item: Element) => boolean {
  const list = createMapList(document, map);
  const parts = createParts(map, list);
  return item => {
    const hand = read(item, Date.now());
    if (!hand.ok) return false;
    const { author, text, time, parentId } = hand.value;
    const isReply = list.isOrphan(item) || list.rootOf(item) !== undefined;
    if (isReply !== (parentId !== undefined)) return false;
    const words = { name: author.name, text, time: time.text };
    return SURE.every(part => {
      const said = parts.of(item, part);
      if (said.kind !== 'found' || said.signs < wantedSigns(map, part)) return false;
      return normalText(said.value) === normalText(words[part]);
    });
  };
}

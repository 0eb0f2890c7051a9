import { createMapList } from '../map/list.ts';
import { createParts } from '../map/parts.ts';
import type { Inferred } from './hints.ts';

/** What stands in one comment, as words. */
export interface Claim {
  name: string;
  text: string;
  /** The page's own words for the time. */
  time: string;
  isReply: boolean;
}

/** What a map reads, item by item; undefined for an item that it must not be used for. */
export function claimsByMap(
  document: Document,
  { map, explains }: Pick<Inferred, 'map' | 'explains'>,
): (Claim | undefined)[] {
  const list = createMapList(document, map);
  const parts = createParts(map, list);
  return list.all().map(item => {
    const [name, text, time] = [parts.of(item, 'name'), parts.of(item, 'text'), parts.of(item, 'time')];
    if (name.kind !== 'found' || time.kind !== 'found' || text.kind === 'disagree' || !explains(item))
      return undefined;
    const words = text.kind === 'found' ? text.value : '';
    return { name: name.value, text: words, time: time.value, isReply: list.rootOf(item) !== undefined };
  });
}

import { createDividers } from '../map/dividers.ts';
import { createFacts } from '../map/facts.ts';
import { createMapList } from '../map/list.ts';
import { createParts } from '../map/parts.ts';
import { sideOf } from '../map/side.ts';
import { readTime } from '../time-text.ts';
import type { Inferred } from './hints.ts';

/** What was read of one message. */
export interface MessageClaim {
  /** Of its author; empty for the account's own where the page does not say. */
  name?: string;
  text: string;
  isOwn: boolean;
  /** The page's own words for its time, or for the last one named above it. */
  time: string;
  /** Instant UTC ms; undefined where the words are no time. */
  instant: number | undefined;
}

/** What a map reads, from the oldest message to the newest; undefined for one that it must not be used for. */
export function messagesByMap(
  document: Document,
  { map, explains }: Pick<Inferred, 'map' | 'explains'>,
  now: number,
): (MessageClaim | undefined)[] {
  const list = createMapList(document, map);
  const parts = createParts(map, list);
  const dividers = createDividers(map, list);
  const peer = createFacts(document, map).words('peer');
  return list.inTime().map(item => {
    const [text, own] = [parts.of(item, 'text'), parts.of(item, 'time')];
    const side = sideOf(parts, list, item);
    if (text.kind === 'disagree' || own.kind === 'disagree' || side === undefined || !explains(item))
      return undefined;
    const time = own.kind === 'found' ? readTime(own.value, now).time : dividers.timeOf(item, now);
    const words = text.kind === 'found' ? text.value : '';
    const name = side === 'own' || peer === undefined ? {} : { name: peer };
    return { ...name, text: words, isOwn: side === 'own', time: time.text, instant: time.instant };
  });
}

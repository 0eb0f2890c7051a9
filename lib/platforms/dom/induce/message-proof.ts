import type { SurfaceMap } from '../../../model/surface-map.ts';
import { createDividers } from '../map/dividers.ts';
import { createFacts } from '../map/facts.ts';
import { createMapList } from '../map/list.ts';
import { createParts } from '../map/parts.ts';
import { sideOf } from '../map/side.ts';
import { readTime } from '../time-text.ts';
import { messagesByMap } from './message-claims.ts';
import { type Messages, textIn } from './message-map.ts';
import type { MessageRow } from './message-rows.ts';

interface Proof {
  map: SurfaceMap;
  told: Messages;
  builds: readonly { rows: MessageRow[] }[];
  explains(item: Element): boolean;
  now: number;
}

/**
 * Reads every message back as the reader will: those that were understood with the very text, side and a time; no other as a message; times
 * that grow from one to the next as they are seen.
 */
export function isMessagesProved({ map, told, builds, explains, now }: Proof): boolean {
  const document = told.conversation.list.ownerDocument;
  const list = createMapList(document, map);
  const parts = createParts(map, list);
  const dividers = createDividers(map, list);
  const items = new Set(list.all());
  const isRight = (row: MessageRow, side: 'own' | 'peer') => {
    const item = row.element;
    const meant = textIn(side === 'own' ? told.own : told.theirs, row);
    const text = parts.of(item, 'text');
    const isSame =
      text.kind === 'found'
        ? text.element === meant || text.value === ''
        : text.kind === 'absent' && meant === undefined;
    const own = parts.of(item, 'time');
    const time = own.kind === 'found' ? readTime(own.value, now).time : dividers.timeOf(item, now);
    return (
      items.has(item) &&
      isSame &&
      explains(item) &&
      sideOf(parts, list, item) === side &&
      time.instant !== undefined
    );
  };
  const [mine, theirs] = builds;
  if (!mine || !theirs || mine.rows.length + theirs.rows.length < 2) return false;
  if (!mine.rows.every(row => isRight(row, 'own')) || !theirs.rows.every(row => isRight(row, 'peer')))
    return false;
  if (createFacts(document, map).words('peer') === undefined) return false;
  const understood = new Set([...mine.rows, ...theirs.rows].map(row => row.element));
  if ([...items].some(item => explains(item) && !understood.has(item))) return false;
  const instants = messagesByMap(document, { map, explains }, now).flatMap(one =>
    one?.instant === undefined ? [] : [one.instant],
  );
  return instants.every((instant, index) => index === 0 || instant >= (instants[index - 1] ?? 0));
}

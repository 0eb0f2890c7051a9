import type { SurfaceMap } from '../../../model/surface-map.ts';
import { createDividers } from '../map/dividers.ts';
import { createFacts } from '../map/facts.ts';
import { createMapList } from '../map/list.ts';
import { createParts, type Parts } from '../map/parts.ts';
import { sideOf } from '../map/side.ts';
import { readTime } from '../time-text.ts';
import { type Messages, textIn } from './message-map.ts';
import type { SideParts } from './message-parts.ts';
import type { MessageRow } from './message-rows.ts';

interface Proof {
  map: SurfaceMap;
  told: Messages;
  own: readonly MessageRow[];
  theirs: readonly MessageRow[];
  explains(item: Element): boolean;
  now: number;
}

/** Two times of one row may stand a little apart, px. */
const EDGE = 2;
const MOST_READ = 40;
const ENDS = 20;

/**
 * Reads every message back as the reader will: those that were understood with the very text and side, at the time that stands over them;
 * no other as a message; and what is seen further down is no older.
 */
export function isMessagesProved({ map, told, own, theirs, explains, now }: Proof): boolean {
  const document = told.conversation.list.ownerDocument;
  const list = createMapList(document, map);
  const parts = createParts(map, list);
  const dividers = createDividers(map, list);
  const items = new Set(list.all());
  const instants = new Map(
    [...own, ...theirs].map(({ element }) => {
      const said = parts.of(element, 'time');
      const time = said.kind === 'found' ? readTime(said.value, now).time : dividers.timeOf(element, now);
      return [element, time.instant] as const;
    }),
  );
  const instantOf = ({ element }: MessageRow) => instants.get(element);
  const isRight = (row: MessageRow, side: 'own' | 'peer') =>
    items.has(row.element) &&
    hasText(row, side === 'own' ? told.own : told.theirs, parts) &&
    explains(row.element) &&
    sideOf(parts, list, row.element) === side &&
    instantOf(row) !== undefined &&
    instantOf(row) === seenInstant(row, told, now);
  if (own.length === 0 || theirs.length === 0) return false;
  if (!some(own).every(row => isRight(row, 'own')) || !some(theirs).every(row => isRight(row, 'peer')))
    return false;
  if (createFacts(document, map).words('peer') === undefined) return false;
  const rows = [...own, ...theirs].toSorted((a, b) => a.top - b.top);
  const understood = new Set(rows.map(row => row.element));
  if ([...items].some(item => !understood.has(item) && explains(item))) return false;
  const order = list.inTime().filter(item => understood.has(item));
  return (
    rows.every((row, index) => row.element === order[index]) &&
    rows.every((row, index) => {
      const before = rows[index - 1];
      return !before || (instantOf(before) ?? 0) <= (instantOf(row) ?? 0);
    })
  );
}

/** The first and the last, and some between: rows of one list are alike, and the times over all of them are held against each other. */
function some(rows: readonly MessageRow[]): readonly MessageRow[] {
  const step = Math.ceil(rows.length / MOST_READ);
  return rows.filter((_, index) => index < ENDS || index >= rows.length - ENDS || index % step === 0);
}

function hasText(row: MessageRow, side: SideParts, parts: Parts): boolean {
  const meant = textIn(side, row);
  const text = parts.of(row.element, 'text');
  if (text.kind === 'disagree') return false;
  return text.kind === 'absent' ? meant === undefined : text.element === meant || text.value === '';
}

/** By the words in the row, or by those next above it, as they are seen. */
function seenInstant(
  row: MessageRow,
  { own, theirs, timed, dividers }: Messages,
  now: number,
): number | undefined {
  const above = dividers
    .filter(one => one.box.top <= row.top + EDGE || row.seen.includes(one))
    .toSorted((a, b) => b.box.top - a.box.top);
  const [said] = timed ? [own, theirs].flatMap(side => side.time?.seen.get(row) ?? []) : above;
  return said && readTime(said.leaf.words, now).time.instant;
}

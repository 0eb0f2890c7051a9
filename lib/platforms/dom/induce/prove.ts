import { normalText } from '../../../base/text.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';
import { createMapList } from '../map/list.ts';
import { createParts, type Said } from '../map/parts.ts';
import { visibleText } from '../visible-text.ts';
import { wordsIn } from './leaves.ts';
import type { PartTargets } from './parts.ts';
import { holderIn, type Threads } from './threads.ts';
import { isTimeWords } from './time-words.ts';
import { mayBeName } from './words.ts';

/** Rows read back one by one; beyond them, some of the rest. */
const MOST_READ = 300;

/** Rows that cannot be read may be so many of all; they are refused one by one. */
const MOST_REFUSED = 0.15;
const FEWEST_READ = 3;

/**
 * Reads every row back as the reader will: a name, a time and a text (or a picture) in each, no two of them the same element, every sign
 * at what was meant, every reply under its root, nothing else found. Answers the few rows that do not read so; undefined where something
 * else is found, or too many of them.
 */
export function unprovedRows(
  map: SurfaceMap,
  rows: readonly Element[],
  targets: PartTargets,
  threads: Threads,
): Element[] | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const list = createMapList(first.ownerDocument, map);
  const parts = createParts(map, list);
  const wanted = new Set(rows);
  const items = list.all();
  if (items.length !== rows.length || items.some(item => !wanted.has(item))) return undefined;
  const rootOf = rootsOf(threads);
  const step = Math.max(1, Math.floor(rows.length / MOST_READ));
  const reads = (row: Element, index: number): boolean => {
    if (index % step !== 0 && index > MOST_READ) return true;
    if (list.rootOf(row) !== rootOf(row) || list.itemAround(row) !== row) return false;
    const [name, text, time] = [parts.of(row, 'name'), parts.of(row, 'text'), parts.of(row, 'time')];
    if (name.kind !== 'found' || time.kind !== 'found' || text.kind === 'disagree') return false;
    // Of a very long list only some rows are understood beforehand; the others must read as plausibly.
    const isKnown = targets.time?.has(row) === true;
    if (isKnown && (targets.name?.get(row) !== name.element || targets.time?.get(row) !== time.element))
      return false;
    if (!isTimeWords(time.value)) return false;
    if (!mayBeName(name.value) || normalText(name.value) !== normalText(wordsIn(name.element))) return false;
    return !isKnown || isText(text, targets, row, [name.element, time.element]);
  };
  const unread = rows.filter((row, index) => !reads(row, index));
  const isFew = unread.length <= Math.max(1, rows.length * MOST_REFUSED);
  return unread.length === 0 || (isFew && rows.length - unread.length >= FEWEST_READ) ? unread : undefined;
}

function isText(text: Said, targets: PartTargets, row: Element, others: readonly Element[]): boolean {
  const meant = targets.text?.get(row);
  if (text.kind !== 'found' || visibleText(text.element) === '')
    return meant === undefined && targets.picture?.has(row) === true;
  return (
    meant === text.element && !others.some(one => one.contains(text.element) || text.element.contains(one))
  );
}

/** The root of a reply, as its place in the list says. */
function rootsOf({ roots, replies, holders }: Threads): (row: Element) => Element | undefined {
  const rows = new Set([...roots, ...replies]);
  const rootIn = new Map(roots.map(root => [holders.get(root), root]));
  const isRoot = new Set(roots);
  return row => {
    if (isRoot.has(row)) return undefined;
    return holderIn(row, rows) ?? rootIn.get(holders.get(row));
  };
}

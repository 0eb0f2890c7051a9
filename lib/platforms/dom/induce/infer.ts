import { isInside } from '../map/tree.ts';
import { gridOf } from './cells.ts';
import { createExplains } from './explains.ts';
import type { Hints, Inference } from './hints.ts';
import { withHosts } from './hosts.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { mapFrom } from './map-from.ts';
import { inferMessages } from './messages.ts';
import { inPageOrder } from './order.ts';
import { targetsOf } from './parts.ts';
import { type Rows, rowsLike } from './rows.ts';
import { inSight, type Sight } from './seen.ts';
import { type Sheet, sheetAt, sheetOf } from './sheet.ts';
import { listOf, threadsOf } from './threads.ts';
import { timeGroups } from './time-groups.ts';
import { addTransferred, bearingsOf, transferredRows } from './transfer.ts';
import { innermost } from './zones.ts';

/** Elements looked at; what comes behind them is only proved. */
const MOST_ELEMENTS = 120_000;
const GROUPS = 4;
const MOST_ROWS = 100;

/**
 * Finds the comments of a page without knowing a class or an id, and says where they stand. Every decision rests on two independent signs;
 * where they disagree or one is silent there is no map but a reason. Measures nothing but, where all rows are alike, their left edges.
 * @param root where to look; @param now instant, UTC ms, at which relative times are read.
 */
export function infer(root: Element, hints: Hints, now: number): Inference {
  if (hints.kind === 'dm') return inferMessages(root, now);
  const leaves = leavesIn(root, MOST_ELEMENTS);
  if (!leaves) return { reason: 'too-large' };
  const { groups, unused } = inSight(timeGroups(leaves, now));
  const all = groups.flatMap(group => group.times);
  let first: Inference | undefined;
  const found: Sheet[] = [];
  for (const group of groups.slice(0, GROUPS)) {
    const sheet = sheetOf(group.times, all, leaves, hints);
    if ('reason' in sheet) {
      first ??= sheet;
    } else found.push(sheet);
  }
  const [only, ...others] = found;
  if (!only) return first ?? { reason: 'no-list' };
  // Two lists that both look like comments: which one is meant is not for us to say. Replies may be cut otherwise than their roots.
  if (others.some(one => !isWithinList(one, only))) return { reason: 'name-or-text' };
  return fullMap(only, { groups, unused }, leaves, hints);
}

/** The same for all rows of the list, whatever kind of place their times stand in. */
function fullMap(sample: Sheet, { groups, unused }: Sight, leaves: readonly Leaf[], hints: Hints): Inference {
  const list = listOf(sample.rows.elements);
  if (!list) return { reason: 'no-list' };
  const known = new Set(groups.flatMap(group => group.times));
  // The walk goes in the page's order.
  const times = leaves.filter(leaf => known.has(leaf) && isInside(list, leaf.element));
  const rows = rowsLike(sample.rows, times);
  if (!rows || rows.elements.length < sample.rows.elements.length) return { reason: 'rows-differ' };
  const sheet = sheetAt(someOf(rows), times, leaves, hints);
  if ('reason' in sheet) return sheet;
  if (!isSame(sheet, sample)) return { reason: 'rows-differ' };
  return provedMap(sheet, rows, { times, unused }, leaves, hints);
}

function provedMap(
  sheet: Sheet,
  whole: Rows,
  { times, unused }: { times: readonly Leaf[]; unused: readonly Leaf[] },
  leaves: readonly Leaf[],
  hints: Hints,
): Inference {
  const tight = targetsOf(sheet, hints.replyWords);
  const stray = times.filter(leaf => !isOwnTime(leaf.element, whole));
  let all = whole.elements;
  if (stray.length > 0) {
    const bearings = bearingsOf(sheet, tight, stray);
    const others = bearings && transferredRows(sheet, bearings, stray);
    if (!bearings || !others) return { reason: 'rows-differ' };
    addTransferred(tight, others, bearings);
    all = inPageOrder([...all, ...others]);
  }
  const { rows, targets } = withHosts(all, tight);
  const threads = threadsOf(rows);
  if ('reason' in threads) return threads;
  const made = mapFrom(
    rows,
    targets,
    threads,
    unused.map(leaf => leaf.element),
  );
  if ('reason' in made) return made;
  const known = createExplains(rows, gridOf(rows, leaves), targets, threads);
  const unread = new WeakSet(made.unread);
  const explains = (item: Element) => !unread.has(item) && known(item);
  return { map: made.map, rows: rows.length, signs: sheet.roles.signs, explains };
}

const isWithinList = (inner: Sheet, outer: Sheet): boolean => {
  const list = listOf(outer.rows.elements);
  return list !== undefined && inner.rows.elements.every(row => isInside(list, row));
};

const isSame = (one: Sheet, other: Sheet): boolean =>
  one.roles.name.path === other.roles.name.path && one.roles.time.path === other.roles.time.path;

/** Is this time a row's own? The time of a reply inside of a root is not the root's. */
function isOwnTime(time: Element, rows: Rows): boolean {
  const row = innermost(time, rows.timeOf);
  return row !== undefined && rows.timeOf.get(row)?.element === time;
}

/** The first rows and some of all others: enough to tell what is what, and proved on the rest. */
function someOf(rows: Rows): Rows {
  if (rows.elements.length <= MOST_ROWS * 2) return rows;
  const step = Math.ceil(rows.elements.length / MOST_ROWS);
  const elements = rows.elements.filter((_, index) => index < MOST_ROWS || index % step === 0);
  const chosen = new Set(elements);
  const timeOf = new Map([...rows.timeOf].filter(([row]) => chosen.has(row)));
  return { ...rows, elements, timeOf };
}

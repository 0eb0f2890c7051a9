import { parentOf } from '../map/tree.ts';
import { createExplains } from './explains.ts';
import type { Hints, Inference } from './hints.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { mapFrom } from './map-from.ts';
import { rowChoices } from './rows.ts';
import { type Sheet, sheetAt, sheetOf } from './sheet.ts';
import { threadsOf } from './threads.ts';
import { type TimeGroup, timeGroups } from './time-groups.ts';

/** Elements looked at; what comes behind them is only proved. */
const MOST_ELEMENTS = 120_000;
const GROUPS = 4;

/**
 * Finds the comments of a page without knowing a class or an id, and says where they stand. Every decision rests on two independent signs;
 * where they disagree or one is silent there is no map but a reason. Measures nothing but, where all rows are alike, their left edges.
 * @param root where to look; @param now instant, UTC ms, at which relative times are read.
 */
export function infer(root: Element, hints: Hints, now: number): Inference {
  const leaves = leavesIn(root, MOST_ELEMENTS);
  if (!leaves) return { reason: 'too-large' };
  const groups = timeGroups(leaves, now);
  let best: Inference = { reason: groups.length === 0 ? 'no-list' : 'too-few' };
  const found: { sheet: Sheet; group: TimeGroup }[] = [];
  for (const group of groups.slice(0, GROUPS)) {
    const sheet = sheetOf(group.times, leaves, hints);
    if ('reason' in sheet) {
      if (found.length === 0 && best && 'reason' in best && best.reason !== 'name-or-text') best = sheet;
    } else found.push({ sheet, group });
  }
  const [only, other] = found;
  if (!only) return best;
  // Two lists that both look like comments: which one is meant is not for us to say.
  if (other) return { reason: 'name-or-text' };
  return fullMap(only.sheet, groups, leaves, hints);
}

function fullMap(
  sample: Sheet,
  groups: readonly TimeGroup[],
  leaves: readonly Leaf[],
  hints: Hints,
): Inference {
  const times = groups.flatMap(group => group.times);
  const own = groups.find(group =>
    group.times.some(leaf => sample.rows.timeOf.get(sample.rows.elements[0] ?? document.body) === leaf),
  );
  const rows = rowChoices(own?.times ?? []).find(choice => choice.depth === sample.rows.depth);
  if (!rows || rows.elements.length < sample.rows.elements.length) return { reason: 'rows-differ' as const };
  const sheet = sheetAt(rows, leaves, hints);
  if ('reason' in sheet) return sheet;
  if (!isSame(sheet, sample)) return { reason: 'rows-differ' as const };
  const threads = threadsOf(rows.elements, rows.nested);
  if ('reason' in threads) return threads;
  const rowSet = new Set(rows.elements);
  const stray = times.some(leaf => threads.list.contains(leaf.element) && !isHeld(leaf.element, rowSet));
  if (stray) return { reason: 'rows-differ' as const };
  const made = mapFrom(sheet, threads, hints);
  if ('reason' in made) return made;
  return {
    map: made.map,
    rows: rows.elements.length,
    signs: sheet.roles.signs,
    explains: createExplains(sheet, threads),
  };
}

const isSame = (one: Sheet, other: Sheet): boolean =>
  one.roles.name.path === other.roles.name.path && one.roles.time.path === other.roles.time.path;

function isHeld(element: Element, rows: ReadonlySet<Element>): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (rows.has(at)) return true;
  return false;
}

import { type Grid, gridOf, isWithin } from './cells.ts';
import { leavesIn } from './leaves.ts';
import type { PartTargets } from './parts.ts';
import { holderIn, positionOf, type Threads } from './threads.ts';
import { isTimeWords } from './time-words.ts';
import { isGone } from './words.ts';

const MOST_ELEMENTS = 4_000;

/**
 * Tells whether an item is built from known parts and stands at a known place. What is new in a row may be another part of its text, or a
 * reply of a kind that was not there before: read by this map, it would be lost without a word.
 */
export function createExplains(
  all: readonly Element[],
  grid: Grid,
  targets: PartTargets,
  threads: Threads,
): (item: Element) => boolean {
  const known = new Set([...grid.cells.values()].flat().map(cell => cell.path));
  const pathsOf = (part: 'text' | 'time') =>
    [...new Set([...(targets[part]?.values() ?? [])].map(grid.pathOf))].filter(path => path !== undefined);
  const texts = pathsOf('text');
  const times = new Set(pathsOf('time'));
  const rows = new Set(all);
  const inner = innerRows(rows);
  const isItem = (element: Element) => rows.has(element);

  return item => {
    if (!isItem(item) && !threads.positions.has(positionOf(item, threads.list))) return false;
    const leaves = leavesIn(item, MOST_ELEMENTS);
    if (!leaves) return false;
    const own = gridOf([item, ...(inner.get(item) ?? [])], leaves).cells.get(item) ?? [];
    const said = own.filter(({ path }) => texts.some(text => isWithin(path, text)));
    if (said.length === 1 && said[0] && isGone(said[0].leaf.words)) return false;
    return own.every(({ path, leaf }) => {
      if (texts.some(text => isWithin(path, text))) return leaf.kind !== 'editor';
      if (!known.has(path) && leaf.kind !== 'editor') return false;
      return times.has(path) || leaf.kind !== 'text' || !isTimeWords(leaf.words);
    });
  };
}

/** For each row, those that stand right inside of it. */
function innerRows(rows: ReadonlySet<Element>): Map<Element, Element[]> {
  const inner = new Map<Element, Element[]>();
  for (const row of rows) {
    const holder = holderIn(row, rows);
    if (holder) inner.set(holder, [...(inner.get(holder) ?? []), row]);
  }
  return inner;
}

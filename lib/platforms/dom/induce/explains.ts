import { parentOf } from '../map/tree.ts';
import { type Grid, gridOf, isWithin } from './cells.ts';
import { leavesIn } from './leaves.ts';
import type { PartTargets } from './parts.ts';
import { positionOf, type Threads } from './threads.ts';
import { isTimeWords } from './time-words.ts';

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
  const isItem = (element: Element) => rows.has(element);

  return item => {
    if (!isItem(item) && !threads.positions.has(positionOf(item, threads.list))) return false;
    const leaves = leavesIn(item, MOST_ELEMENTS);
    if (!leaves) return false;
    const own = gridOf([item, ...innerOf(item, rows)], leaves).cells.get(item) ?? [];
    return own.every(({ path, leaf }) => {
      if (texts.some(text => isWithin(path, text))) return leaf.kind !== 'editor';
      if (!known.has(path) && leaf.kind !== 'editor') return false;
      return times.has(path) || leaf.kind !== 'text' || !isTimeWords(leaf.words);
    });
  };
}

/** Rows inside of this one. */
function innerOf(item: Element, rows: ReadonlySet<Element>): Element[] {
  const inner: Element[] = [];
  for (const row of rows) {
    for (let at = parentOf(row); at; at = parentOf(at)) {
      if (at === item) inner.push(row);
      if (rows.has(at)) break;
    }
  }
  return inner;
}

import type { Grid } from './cells.ts';
import type { Leaf } from './leaves.ts';
import { isBadge, isCount, isLabel, isPinned, isRegion, REPLY_WORDS, withoutFigures } from './words.ts';

export type ColumnKind =
  /** The time that anchors the row. */
  | 'time'
  | 'count'
  | 'region'
  | 'badge'
  | 'pinned'
  /** Actions and labels: the same words in many rows. */
  | 'furniture'
  | 'image'
  | 'editor'
  /** Words that differ from row to row: a name or a text. */
  | 'words';

/** What stands at one path in the rows. */
export interface Column {
  path: string;
  kind: ColumnKind;
  /** The leaves of each row that has any. */
  leaves: Map<Element, Leaf[]>;
}

const NEARLY_ALL = 0.9;

export function columnsOf(grid: Grid, timeOf: ReadonlyMap<Element, Leaf>): Column[] {
  const columns = new Map<string, Column>();
  for (const [row, cells] of grid.cells) {
    for (const { leaf, path } of cells) {
      const name = leaf.kind === 'text' ? path : `${path} ${leaf.kind}`;
      const column = columns.get(name) ?? { path, kind: 'words', leaves: new Map() };
      columns.set(name, column);
      const known = column.leaves.get(row);
      if (known) known.push(leaf);
      else column.leaves.set(row, [leaf]);
    }
  }
  const all = [...columns.values()];
  for (const column of all) column.kind = kindOf(column, timeOf, grid.cells.size);
  return all;
}

export const leavesOf = (column: Column): Leaf[] => [...column.leaves.values()].flat();

function kindOf(column: Column, timeOf: ReadonlyMap<Element, Leaf>, rows: number): ColumnKind {
  const leaves = leavesOf(column);
  const [first] = leaves;
  if (first && first.kind !== 'text') return first.kind;
  const share = (test: (words: string) => boolean) =>
    leaves.filter(leaf => test(leaf.words)).length / leaves.length;
  if ([...column.leaves].some(([row, own]) => own.some(leaf => timeOf.get(row) === leaf))) return 'time';
  if (share(isPinned) === 1) return 'pinned';
  if (share(isBadge) === 1) return 'badge';
  if (share(isRegion) >= NEARLY_ALL) return 'region';
  if (share(isCount) >= NEARLY_ALL) return 'count';
  if (share(words => isLabel(words) || REPLY_WORDS.includes(words)) === 1) return 'furniture';
  return isRepeated(leaves, column.leaves.size, rows) ? 'furniture' : 'words';
}

/** The same few words again and again. Names may repeat, too: never as often as the rows would have it. */
function isRepeated(leaves: readonly Leaf[], present: number, rows: number): boolean {
  const distinct = new Map<string, number>();
  for (const leaf of leaves) {
    const words = withoutFigures(leaf.words);
    distinct.set(words, (distinct.get(words) ?? 0) + 1);
  }
  if (present >= 2 && distinct.size === 1) return true;
  if (present < Math.max(3, rows * 0.3)) return false;
  return leaves.length / distinct.size >= present * 0.4;
}

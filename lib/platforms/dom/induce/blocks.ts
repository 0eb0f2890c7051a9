import { type Grid, isWithin, parentPath } from './cells.ts';
import type { Column, ColumnKind } from './columns.ts';
import type { Leaf } from './leaves.ts';

/** Words that belong together: one leaf, or the pieces of a text with its emoji. */
export interface Block {
  path: string;
  columns: Column[];
  /** Is it put together of pieces in any row? Names never are. */
  pieces: boolean;
}

/** The columns of words as blocks, each found once in a row. Undefined when pieces cannot be told from what stands among them. */
export function blocksOf(grid: Grid, columns: readonly Column[]): Block[] | undefined {
  const paths = new Set<string>();
  for (const column of columns) {
    if (column.kind !== 'words') continue;
    paths.add(liftAlone(column, grid, liftPieces(column, columns, grid)));
  }
  // What stands inside of another block belongs to it.
  const outer = [...paths].filter(path => ![...paths].some(other => other !== path && isWithin(path, other)));
  const blocks = outer.map(path => blockAt(path, columns));
  return blocks.some(block => block === undefined) ? undefined : blocks.filter(block => block !== undefined);
}

/** Several leaves in one row, or optional neighbours of its own kind: pieces of what stands around them. */
function liftPieces(column: Column, columns: readonly Column[], grid: Grid): string {
  let path = column.path;
  const isSplit = () => [...column.leaves.keys()].some(row => grid.at(row, path).length !== 1);
  while (path !== '' && isSplit()) path = parentPath(path);
  // Each piece may have a wrapper of its own.
  let at = path;
  for (let step = 0; step < MOST_WRAPPERS; step++) {
    const outer = parentPath(at);
    if (outer === '') break;
    const beside = columns.filter(
      one => one !== column && isWithin(one.path, outer) && !isWithin(one.path, at),
    );
    if (beside.length > 0) return beside.every(one => isPieceOf(one, column)) ? outer : path;
    at = outer;
  }
  return path;
}

const MOST_WRAPPERS = 3;
const PIECES: readonly ColumnKind[] = ['words', 'image', 'pinned'];
const isPieceOf = (one: Column, column: Column): boolean =>
  PIECES.includes(one.kind)
    ? Math.min(one.leaves.size, column.leaves.size) < Math.max(one.leaves.size, column.leaves.size) * 0.6
    : false;

/** A plain span alone in its element is a piece whose neighbours are yet to come. */
function liftAlone(column: Column, grid: Grid, path: string): string {
  if (path !== column.path) return path;
  const isAlone = [...column.leaves.keys()].every(row => {
    const [element] = grid.at(row, path);
    const parent = element?.parentElement;
    return (
      element?.localName === 'span' &&
      !element.hasAttribute('class') &&
      parent?.childElementCount === 1 &&
      parent.textContent?.trim() === element.textContent?.trim()
    );
  });
  return isAlone && parentPath(path) !== '' ? parentPath(path) : path;
}

function blockAt(path: string, columns: readonly Column[]): Block | undefined {
  const inside = columns.filter(one => isWithin(one.path, path));
  if (inside.some(one => one.kind === 'time' || one.kind === 'editor')) return undefined;
  const words = inside.filter(one => one.kind === 'words');
  const pieces = inside.some(one => one.kind === 'image') || words.length > 1 || words.some(isMany);
  return { path, columns: words, pieces };
}

const isMany = (column: Column): boolean => [...column.leaves.values()].some(own => own.length > 1);

export const leavesIn = (block: Block, row: Element): Leaf[] =>
  block.columns.flatMap(column => column.leaves.get(row) ?? []);
export const valueIn = (block: Block, row: Element): string =>
  leavesIn(block, row)
    .map(leaf => leaf.words)
    .join('');
export const isIn = (block: Block, row: Element): boolean =>
  block.columns.some(column => column.leaves.has(row));

import { isWithin, parentPath } from './cells.ts';
import type { MessageGrid } from './message-grid.ts';
import type { Strand } from './message-parts.ts';
import type { MessageRow } from './message-rows.ts';

interface Told {
  /** What was said, piece by piece. */
  said: readonly Strand[];
  emoji: readonly Strand[];
  /** What is certainly no part of a text. */
  others: readonly Strand[];
}

const COMMON = 0.5;

/**
 * The innermost place that holds all that is said in most rows and nothing else; undefined where there is none. A piece of a text alone is
 * not taken for the whole: others of its kind may come.
 */
export function textPath(
  rows: readonly MessageRow[],
  grid: MessageGrid,
  { said, emoji, others }: Told,
): string | undefined {
  const covered = (path: string): number =>
    rows.filter(row => {
      const own = said.filter(one => one.seen.has(row));
      const inside = [...own, ...emoji.filter(one => one.seen.has(row))];
      if (own.length === 0 || !inside.every(one => isWithin(one.path, path))) return false;
      const whole = grid.at(row.element, path);
      return whole !== undefined && own.every(one => isFlow(one, row, whole));
    }).length;
  const isClean = (path: string) => path !== '' && !others.some(one => isWithin(one.path, path));
  const paths = new Set(said.flatMap(one => outwards(one.path)).filter(isClean));
  const ranked = [...paths]
    .map(path => ({ path, count: covered(path) }))
    .sort((a, b) => b.count - a.count || b.path.length - a.path.length);
  const [best] = ranked;
  const spoken = rows.filter(row => said.some(one => one.seen.has(row))).length;
  if (!best || best.count === 0 || best.count < spoken * COMMON) return undefined;
  return liftPiece(best.path, rows, grid, isClean);
}

function outwards(path: string): string[] {
  const found: string[] = [];
  for (let at = path; at !== ''; at = parentPath(at)) found.push(at);
  return found;
}

/** Do all pieces run on as one text? */
function isFlow({ seen }: Strand, row: MessageRow, whole: Element): boolean {
  return (seen.get(row) ?? []).every(({ leaf }) => isInline(leaf.element, whole));
}

export function isInline(element: Element, whole: Element): boolean {
  for (let at: Element | null = element; at && at !== whole; at = at.parentElement) {
    if (getComputedStyle(at).display !== 'inline') return false;
  }
  return whole.contains(element);
}

/** An inline element that is all that its parent holds, in every row. */
function liftPiece(
  path: string,
  rows: readonly MessageRow[],
  grid: MessageGrid,
  isClean: (path: string) => boolean,
): string {
  let at = path;
  const isPiece = (one: string) => {
    const elements = rows.flatMap(row => grid.at(row.element, one) ?? []);
    return elements.every(
      element =>
        getComputedStyle(element).display === 'inline' && element.parentElement?.childElementCount === 1,
    );
  };
  while (isClean(parentPath(at)) && isPiece(at)) at = parentPath(at);
  return at;
}

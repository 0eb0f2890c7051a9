import { type Grid, gridOf, isWithin } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Hints, InduceReason } from './hints.ts';
import type { Leaf } from './leaves.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Rows, rowChoices } from './rows.ts';
import { REPLY_WORDS } from './words.ts';
import { zonesOf } from './zones.ts';

/** Rows with their columns told apart. */
export interface Sheet {
  rows: Rows;
  grid: Grid;
  columns: Column[];
  roles: Roles;
}

/** Rows that are looked at to tell the columns apart; the outcome is proved on all of them. */
const SAMPLE = 80;
const LEAVES_BEHIND = 80;
const NEARLY_ALL = 0.9;
const FEWEST = 3;

/** Cuts the page into rows around these times, as tightly as all parts of a comment allow. */
export function sheetOf(
  times: readonly Leaf[],
  allTimes: readonly Leaf[],
  leaves: readonly Leaf[],
  hints: Hints,
): Sheet | { reason: InduceReason } {
  const sample = times.slice(0, SAMPLE);
  const lastTime = sample.at(-1);
  const near = lastTime ? leaves.slice(0, leaves.indexOf(lastTime) + LEAVES_BEHIND) : [];
  let found: Sheet | undefined;
  let reason: InduceReason = times.length < FEWEST ? 'too-few' : 'no-list';
  for (const rows of rowChoices(sample)) {
    if (rows.elements.length < FEWEST) break;
    if (found && rows.elements.length < found.rows.elements.length) break;
    const sheet = sheetAt(rows, allTimes, near, hints);
    if ('reason' in sheet) {
      if (found) continue;
      reason = sheet.reason;
    } else if (!found || gains(sheet, found)) found = sheet;
  }
  if (!found) return { reason };
  return looksLikeComments(found, hints) ? found : { reason: 'no-list' };
}

export function sheetAt(
  rows: Rows,
  times: readonly Leaf[],
  leaves: readonly Leaf[],
  hints: Hints,
): Sheet | { reason: InduceReason } {
  const grid = gridOf(rows.elements, leaves, zonesOf(rows, times));
  const columns = columnsOf(grid, rows.timeOf);
  const roles = rolesOf(grid, columns, hints);
  return 'reason' in roles ? roles : { rows, grid, columns, roles };
}

/** A wider cut is better only when nearly every row gets something more by it: its face, its actions. */
function gains(wide: Sheet, tight: Sheet): boolean {
  const before = tight.rows.elements.map(row => tight.grid.cells.get(row)?.length ?? 0);
  const after = wide.rows.elements.map(row => wide.grid.cells.get(row)?.length ?? 0);
  const more = after.filter((count, index) => count > (before[index] ?? 0)).length;
  return more >= after.length * NEARLY_ALL;
}

/**
 * Lists of videos have a name, a text and a time, too. Comments can be answered: nearly every row says so, or holds a box that names whom
 * it answers.
 */
function looksLikeComments({ grid, columns, rows, roles }: Sheet, hints: Hints): boolean {
  if (roles.signs.includes('asked')) return true;
  const words = new Set([...REPLY_WORDS, ...hints.replyWords]);
  const answerable = rows.elements.filter(row =>
    grid.cells.get(row)?.some(cell => words.has(cell.leaf.words) && !isWithin(cell.path, roles.text.path)),
  );
  const counted = columns.some(one => one.kind === 'count' || one.kind === 'furniture');
  return counted && answerable.length >= rows.elements.length * 0.5;
}

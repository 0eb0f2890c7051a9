import { isInside, parentOf } from '../map/tree.ts';
import { type Grid, gridOf, isWithin } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Hints, InduceReason } from './hints.ts';
import type { Leaf } from './leaves.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Rows, rowChoices } from './rows.ts';
import { listOf } from './threads.ts';
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
  return looksLikeComments(found, leaves, hints) ? found : { reason: 'no-list' };
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
 * it answers; or the page calls what it shows comments, and rows are what comments are elsewhere.
 */
function looksLikeComments(
  { grid, columns, rows, roles }: Sheet,
  leaves: readonly Leaf[],
  hints: Hints,
): boolean {
  if (roles.signs.includes('asked')) return true;
  const words = new Set([...REPLY_WORDS, ...hints.replyWords]);
  const answerable = rows.elements.filter(row =>
    grid.cells.get(row)?.some(cell => words.has(cell.leaf.words) && !isWithin(cell.path, roles.text.path)),
  );
  const counted = columns.some(one => one.kind === 'count' || one.kind === 'furniture');
  if (counted && answerable.length >= rows.elements.length * 0.5) return true;
  if (!counted || !isCalledComments(rows.elements, leaves)) return false;
  // Under a heading that says so: rows with signs to press, or each with a face that leads where its name does.
  return LEADS.some(sign => roles.signs.includes(sign)) || rows.elements.every(hasActions);
}

const LEADS = ['link', 'face'];
const SIGNS = 'svg, i, [class*="icon"], button';
const FEWEST_SIGNS = 2;

/** Two signs or more without words, side by side: like, answer, report. */
function hasActions(row: Element): boolean {
  const signs = [...row.querySelectorAll(SIGNS)].filter(one => one.textContent?.trim() === '');
  const holders = new Map<Element, number>();
  for (const sign of signs) {
    const bar = sign.parentElement?.parentElement;
    if (bar) holders.set(bar, (holders.get(bar) ?? 0) + 1);
  }
  return [...holders.values()].some(count => count >= FEWEST_SIGNS);
}

const HEADING =
  /^(?:共\s*)?\d*\s*条?(?:全部|最新|最热)?评论(?:管理|区|列表)?\s*[(（]?\d*[)）]?$|^写评论$|^共\s*\d+\s*条评论$|评论.{0,12}[:：~～…)]?$/;
const HIGHEST = 4;

/** A heading or a box near the list speaks of comments. */
function isCalledComments(rows: readonly Element[], leaves: readonly Leaf[]): boolean {
  let near = listOf(rows);
  for (let step = 0; near && step < HIGHEST; step++) near = parentOf(near) ?? near;
  const list = listOf(rows);
  const said = leaves.filter(
    leaf =>
      leaf.words.length <= 24 &&
      HEADING.test(leaf.words) &&
      near &&
      isInside(near, leaf.element) &&
      !(list && isInside(list, leaf.element)),
  );
  return said.length > 0;
}

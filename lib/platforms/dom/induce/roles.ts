import { type Block, blocksOf, isIn, valueIn } from './blocks.ts';
import { type Grid, isWithin } from './cells.ts';
import { type Column, leavesOf } from './columns.ts';
import type { Hints, InduceReason } from './hints.ts';
import { isQuote } from './quotes.ts';
import { signsFor } from './signs.ts';
import { bareName, isSentence, isSpoken, mayBeName, REPLY_WORDS } from './words.ts';

/** Which columns are which part of a comment. */
export interface Roles {
  name: Block;
  text: Block;
  time: Column;
  signs: string[];
}

const MOST = 0.6;

/** Tells the name from the text by at least two kinds of signs that agree. */
export function rolesOf(
  grid: Grid,
  columns: readonly Column[],
  hints: Hints,
): Roles | { reason: InduceReason } {
  const rows = [...grid.cells.keys()];
  const time = columns.find(one => one.kind === 'time');
  const blocks = blocksOf(grid, columns);
  if (!time || !blocks) return { reason: 'rows-differ' };
  const often = blocks.filter(block => rows.filter(row => isIn(block, row)).length >= rows.length * MOST);
  const quotes = blocks.filter(block => often.some(other => other !== block && isQuote(rows, block, other)));
  const candidates = often.filter(
    block =>
      !quotes.includes(block) && !often.some(other => other !== block && onlyNames(rows, block, other)),
  );
  if (candidates.length < 2) return { reason: 'no-list' };
  if (candidates.length > 2) return { reason: 'name-or-text' };
  const [one, other] = candidates;
  if (!one || !other) return { reason: 'no-list' };
  const isQuoted = (column: Column) => quotes.some(quote => isWithin(column.path, quote.path));
  const evidence = { rows, columns: columns.filter(column => !isQuoted(column)), hints };
  const [forward, backward] = [signsFor(one, other, evidence), signsFor(other, one, evidence)];
  // A single sign to the contrary is a disagreement.
  if (Math.min(forward.kinds, backward.kinds) > 0) return { reason: 'name-or-text' };
  if (Math.max(forward.kinds, backward.kinds) < 2) return { reason: 'name-or-text' };
  const [name, text] = forward.kinds > backward.kinds ? [one, other] : [other, one];
  const signs = forward.kinds > backward.kinds ? forward.signs : backward.signs;
  if (!rows.every(row => mayBeName(valueIn(name, row)))) return { reason: 'rows-differ' };
  const strange = columns.some(column => !isQuoted(column) && isStrange(column, { name, text }, rows));
  const names = new Set(rows.map(row => valueIn(name, row)));
  if (strange || rows.some(row => answersOddly(grid, row, names, text))) return { reason: 'rows-differ' };
  return { name, text, time, signs };
}

/** `回复 @小林: …` within the text is known and left out by whoever reads it; the same in other words is not. */
function answersOddly(grid: Grid, row: Element, names: ReadonlySet<string>, text: Block): boolean {
  const cells = (grid.cells.get(row) ?? []).filter(cell => isWithin(cell.path, text.path));
  const head =
    /^[^:：\n]{2,60}(?=[:：])/.exec(cells.map(cell => cell.leaf.words).join(' '))?.[0].trim() ?? '';
  if (head === '') return false;
  const name = [...names].find(one => one !== '' && head.endsWith(one));
  const word = name === undefined ? '' : head.slice(0, -name.length).replace('@', '').trim();
  return word !== '' && word.length <= 4 && word !== '回复';
}

/** Does this block only repeat names of another, as `回复 小林` does? */
function onlyNames(rows: readonly Element[], block: Block, names: Block): boolean {
  const known = new Set(rows.map(row => valueIn(names, row)));
  const said = rows.filter(row => isIn(block, row)).map(row => bareName(valueIn(block, row)));
  return (
    said.every(words => known.has(words)) &&
    rows.some(row => isIn(block, row) && valueIn(block, row) !== valueIn(names, row))
  );
}

/** Words that could be part of a text and stand outside of it: then it is not known where the text ends. */
function isStrange(
  column: Column,
  { name, text }: { name: Block; text: Block },
  rows: readonly Element[],
): boolean {
  if (column.kind !== 'words' || isWithin(column.path, text.path)) return false;
  const words = leavesOf(column).map(leaf => leaf.words);
  if (isWithin(column.path, name.path)) return !name.columns.includes(column);
  const names = new Set(rows.map(row => valueIn(name, row)));
  const isAnswer = (one: string) =>
    names.has(bareName(one)) || REPLY_WORDS.some(word => one.startsWith(word));
  return (
    words.filter(one => !isAnswer(one) && (isSentence(one) || isSpoken(one))).length > words.length * 0.34
  );
}

import { normalText } from '../../../base/text.ts';
import { type Block, isIn, leavesIn, valueIn } from './blocks.ts';

const FEWEST = 2;
/** Of what is quoted, so much must be what others said for their words alone to show it; less will do where it looks different, too. */
const MOSTLY = 0.5;
const PARTLY = 0.2;

/**
 * Does this block only say again what other rows say for themselves: what a comment answers? Told by its words, and by how they are shown.
 * Quotes may be cut short.
 */
export function isQuote(rows: readonly Element[], block: Block, texts: Block): boolean {
  const own = rows.filter(row => isIn(block, row));
  if (own.length < FEWEST || own.length === rows.length || own.some(row => !isIn(texts, row))) return false;
  const said = rows.map(row => ({ row, words: normalText(valueIn(texts, row)) }));
  const repeats = own.filter(row => {
    const words = normalText(valueIn(block, row)).replace(/(?:…|\.{3})$/, '');
    return words !== '' && said.some(one => one.row !== row && one.words.startsWith(words));
  });
  const share = repeats.length / own.length;
  return share >= MOSTLY || (share >= PARTLY && own.every(row => looksDifferent(row, block, texts)));
}

/** Another colour, another size, or set in. */
function looksDifferent(row: Element, block: Block, texts: Block): boolean {
  const [one, other] = [leavesIn(block, row)[0]?.element, leavesIn(texts, row)[0]?.element];
  if (!one || !other) return false;
  const [a, b] = [getComputedStyle(one), getComputedStyle(other)];
  if (a.color !== b.color || a.fontSize !== b.fontSize || a.opacity !== b.opacity) return true;
  return one.getBoundingClientRect().left > other.getBoundingClientRect().left + 1;
}

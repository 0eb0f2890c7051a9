import { parentOf } from '../map/tree.ts';
import { type Leaf, leavesIn } from './leaves.ts';
import { isTimeWords } from './time-words.ts';

export type Side = 'left' | 'right' | 'none';

/** A child of a conversation's list, as it is seen. */
export interface MessageRow {
  element: Element;
  /** What is seen of it; hidden ids and the like are left out. */
  leaves: Leaf[];
  side: Side;
}

export interface Conversation {
  list: Element;
  rows: MessageRow[];
}

const FEWEST = 4;
const MOST_LISTS = 6;
/** Nearer to one edge than to the other by this share of the width. */
const EDGE = 0.12;
const MAX_CHAIN = 60;

/** Elements with many children that hold words, most first: one of them is the list of messages. Measures the rows of those alone. */
export function conversationsIn(leaves: readonly Leaf[]): Conversation[] {
  const children = new Map<Element, Set<Element>>();
  for (const leaf of leaves) {
    let child = leaf.element;
    for (let up = parentOf(child), step = 0; up && step < MAX_CHAIN; up = parentOf(child), step++) {
      const known = children.get(up);
      if (known) known.add(child);
      else children.set(up, new Set([child]));
      child = up;
    }
  }
  return [...children]
    .filter(([, rows]) => rows.size >= FEWEST)
    .sort((a, b) => b[1].size - a[1].size)
    .slice(0, MOST_LISTS)
    .map(([list, rows]) => ({ list, rows: [...rows].map(element => rowOf(element, list)) }));
}

const MOST_ELEMENTS = 600;

function rowOf(element: Element, list: Element): MessageRow {
  const leaves = (leavesIn(element, MOST_ELEMENTS) ?? []).filter(
    leaf => leaf.element.getBoundingClientRect().width > 0,
  );
  return { element, leaves, side: sideIn(list, leaves) };
}

/** Where its words (else its picture) stand in the list: those of one's own on the right. */
function sideIn(list: Element, leaves: readonly Leaf[]): Side {
  const frame = list.getBoundingClientRect();
  const isBody = (leaf: Leaf) => leaf.kind === 'text' && !isTimeWords(leaf.words);
  const longest = leaves.filter(isBody).toSorted((a, b) => b.words.length - a.words.length)[0];
  const body = longest ?? leaves.find(leaf => leaf.kind === 'image');
  if (!body || frame.width === 0) return 'none';
  const box = body.element.getBoundingClientRect();
  const [left, right] = [box.left - frame.left, frame.right - box.right];
  if (Math.abs(left - right) < frame.width * EDGE) return 'none';
  return left < right ? 'left' : 'right';
}

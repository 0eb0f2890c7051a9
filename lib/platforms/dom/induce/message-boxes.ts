import type { Leaf } from './leaves.ts';

/** Where something stands, px of the viewport. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A leaf as it is seen. */
export interface Seen {
  leaf: Leaf;
  box: Box;
}

/** Further pieces of a text do not make it wider. */
const MOST_PIECES = 6;

/** Measures each leaf at most once; what is not seen is left out. */
export function createSight(): (leaves: readonly Leaf[]) => Seen[] {
  const known = new Map<Element, Box | undefined>();
  const boxOf = (leaf: Leaf) => {
    if (!known.has(leaf.element)) known.set(leaf.element, measure(leaf));
    return known.get(leaf.element);
  };
  return leaves =>
    leaves.flatMap(leaf => {
      const box = boxOf(leaf);
      return box ? [{ leaf, box }] : [];
    });
}

/** Words are measured themselves: what holds them may be as wide as the page. */
function measure({ kind, element }: Leaf): Box | undefined {
  const boxes = kind === 'text' ? wordBoxes(element) : [element.getBoundingClientRect()];
  return unionOf(boxes.filter(box => box.width > 0 && box.height > 0));
}

function wordBoxes(element: Element): DOMRect[] {
  const found: DOMRect[] = [];
  const range = element.ownerDocument.createRange();
  for (let child = element.firstChild; child && found.length < MOST_PIECES; child = child.nextSibling) {
    if (child.nodeType !== Node.TEXT_NODE || (child.nodeValue ?? '').trim() === '') continue;
    range.selectNode(child);
    found.push(range.getBoundingClientRect());
  }
  return found;
}

export function unionOf(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  if (!first) return undefined;
  const all = { left: first.left, right: first.right, top: first.top, bottom: first.bottom };
  for (const { left, right, top, bottom } of rest) {
    all.left = Math.min(all.left, left);
    all.right = Math.max(all.right, right);
    all.top = Math.min(all.top, top);
    all.bottom = Math.max(all.bottom, bottom);
  }
  return all;
}

/** What is seen of an element: its own box, else that of the nearest around it that has one. */
export function frameOf(element: Element): Box {
  let at: Element | null = element;
  while (at) {
    const box = at.getBoundingClientRect();
    if (box.width > 0) return box;
    at = at.parentElement;
  }
  return element.getBoundingClientRect();
}

/** The size of a face beside a message, px. */
export function isFaceBox({ left, right, top, bottom }: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  return width >= 16 && width <= 96 && Math.abs(width - height) <= width * 0.25;
}

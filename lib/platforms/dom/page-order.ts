import { follows } from './map/tree.ts';

/** Sorts only where it must: most batches come in order, and comparing neighbours is cheap while comparing far ones is not. */
export function inPageOrder(elements: Element[]): Element[] {
  const inOrder = elements.every((one, index) => {
    const before = elements[index - 1];
    return before === undefined || follows(before, one);
  });
  return inOrder ? elements : elements.sort((a, b) => (follows(a, b) ? -1 : 1));
}

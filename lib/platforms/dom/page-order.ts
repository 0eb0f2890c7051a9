/** Sorts only where it must: most batches come in order, and comparing neighbours is cheap while comparing far ones is not. */
export function inPageOrder(elements: Element[]): Element[] {
  const inOrder = elements.every((one, index) => {
    const before = elements[index - 1];
    return before === undefined || follows(before, one);
  });
  return inOrder ? elements : elements.sort((a, b) => (follows(a, b) ? -1 : 1));
}

const follows = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

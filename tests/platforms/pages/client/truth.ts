import { boot } from './boot-data.ts';
import type { ServedMessage } from './message-shapes.ts';
import type { ServedComment } from './shapes.ts';

/** A comment or message as the page itself knows it; `at` an instant, `parent` the root comment's id. */
export interface Truth {
  id: string;
  name: string;
  text: string;
  at: number;
  mine: boolean;
  parent?: string;
}

const known = new WeakMap<Element, Truth>();

/** Says what a row stands for now. Call it when the row is made, and again whenever it is reused for another. */
export function showsComment(element: Element, comment: ServedComment, root?: string): void {
  const { id, person, text, at } = comment;
  const parent = root !== undefined && root !== id ? { parent: root } : {};
  known.set(element, { id, name: person.name, text, at, mine: person.id === boot.me?.id, ...parent });
}

export function showsMessage(element: Element, { id, person, text, at, mine }: ServedMessage): void {
  known.set(element, { id, name: person.name, text, at, mine });
}

/** A row that is out of use stands for nothing, whatever words are left in it. */
export function showsNothing(element: Element): void {
  known.delete(element);
}

/** What stands on the page now, from top to bottom; through open shadow roots, without what has no size. */
export function truthOf(document: Document): Truth[] {
  const found: { truth: Truth; top: number }[] = [];
  const walk = (parent: ParentNode) => {
    for (const element of parent.children) {
      const truth = known.get(element);
      const box = truth && element.getBoundingClientRect();
      if (truth && box && box.width > 0 && box.height > 0) found.push({ truth, top: box.top });
      if (element.shadowRoot) walk(element.shadowRoot);
      walk(element);
    }
  };
  walk(document);
  // A recycled or reversed list stands in another order than it is seen.
  return found.toSorted((a, b) => a.top - b.top).map(one => one.truth);
}

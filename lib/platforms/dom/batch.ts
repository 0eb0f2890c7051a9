import type { CommentList } from './site.ts';

/** What one batch of the browser's reports says about comments. Runs for every change of the page. */
export function createBatch(list: CommentList, ours: WeakSet<Node>) {
  const came = new Set<Element>();
  const went = new Set<Element>();
  const touched = new Set<Element>();
  let target: Node | undefined;
  let place: Place = { around: undefined, held: false, inList: false };
  let next: Node | null | undefined;
  let outside = false;
  let ordered = true;

  const collect = (nodes: NodeList, into: Set<Element>, check: boolean): number => {
    let news = 0;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (!node || ours.has(node)) continue;
      news++;
      if (!(node instanceof Element)) continue;
      const found = list.among(node);
      for (let at = 0; at < found.length; at++) {
        const one = found[at];
        if (one && (!check || list.holds(one))) into.add(one);
      }
    }
    return news;
  };
  return {
    came,
    went,
    touched,
    /** Did anything happen outside of the list? */
    outside: () => outside,
    /** Came everything at one spot, one behind the other? */
    inOrder: () => ordered,
    take(record: MutationRecord): void {
      // The same list grows again and again: look it up once.
      if (record.target !== target) {
        ordered = target === undefined;
        target = record.target;
        place = placeOf(list, record.target, ours);
      }
      if (record.type === 'childList') {
        if (next !== undefined && record.nextSibling !== next) ordered = false;
        next = record.nextSibling;
      }
      // A node that went can no longer be asked where it stood.
      const news = collect(record.addedNodes, came, !place.held) + collect(record.removedNodes, went, false);
      const isNews = news > 0 || record.type === 'characterData';
      if (isNews && !place.inList) outside = true;
      if (isNews && place.around) touched.add(place.around);
    },
  };
}

interface Place {
  /** The comment in which it happened; none when somebody types or when it is ours. */
  around: Element | undefined;
  /** Inside the comment area. */
  held: boolean;
  inList: boolean;
}

function placeOf(list: CommentList, target: Node, ours: WeakSet<Node>): Place {
  const element = target instanceof Element ? target : target.parentElement;
  const isQuiet = !element || ours.has(element) || element.closest('[contenteditable]') !== null;
  const around = isQuiet ? undefined : list.around(element);
  const inList = around !== undefined || isQuiet || list.isRows(element);
  return { around, held: element !== null && list.holds(element), inList };
}

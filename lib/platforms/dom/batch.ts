import { parentOf } from './map/tree.ts';
import type { CommentList } from './site.ts';

/** What one batch of the browser's reports says about comments. Runs for every change of the page. */
export function createBatch(list: CommentList, ours: WeakSet<Node>) {
  /** Rows that came to the list: comments, or threads of them. */
  const rows: Element[] = [];
  /** What came elsewhere and holds a comment. */
  const loose: Element[] = [];
  const went = new Set<Element>();
  const touched = new Set<Element>();
  let target: Node | undefined;
  let place: Place = { around: undefined, inList: false, isRows: false };
  let outside = false;

  const arrive = (nodes: NodeList): number => {
    let news = 0;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (!node || ours.has(node)) continue;
      news++;
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as Element;
      // Rows are not looked into before somebody asks; elsewhere much comes and goes that holds no comment.
      if (place.isRows) rows.push(element);
      else if (list.among(element).length > 0) loose.push(element);
    }
    return news;
  };
  const leave = (nodes: NodeList): number => {
    let news = 0;
    for (const node of nodes) {
      if (ours.has(node)) continue;
      news++;
      // A node that went can no longer be asked where it stood.
      if (node instanceof Element) for (const one of Array.from(list.among(node))) went.add(one);
    }
    return news;
  };
  return {
    came: () => (loose.length === 0 ? rows : outermost([...rows, ...loose])),
    went,
    touched,
    /** A shadow root opened in this element: what stands in it has come. */
    opened(element: Element): void {
      if (list.among(element).length > 0) loose.push(element);
      const around = list.around(element);
      if (around) touched.add(around);
    },
    /** Did anything happen outside of the list? */
    outside: () => outside,
    take(record: MutationRecord): void {
      // The same list grows again and again: look it up once.
      if (record.target !== target) {
        target = record.target;
        place = placeOf(list, record.target, ours);
      }
      const news =
        arrive(record.addedNodes) + (record.removedNodes.length > 0 ? leave(record.removedNodes) : 0);
      const isNews = news > 0 || record.type !== 'childList';
      if (isNews && !place.inList) outside = true;
      if (isNews && place.around) touched.add(place.around);
    },
  };
}

/** What came with something that came itself, be it in a shadow root of that, is not told twice. */
function outermost(nodes: readonly Element[]): Element[] {
  const all = new Set(nodes);
  return [...all].filter(node => {
    for (let at = parentOf(node); at; at = parentOf(at)) if (all.has(at)) return false;
    return true;
  });
}

interface Place {
  /** The comment in which it happened; none when somebody types or when it is ours. */
  around: Element | undefined;
  inList: boolean;
  /** It happened to the rows of the list themselves. */
  isRows: boolean;
}

function placeOf(list: CommentList, target: Node, ours: WeakSet<Node>): Place {
  const element =
    target instanceof Element ? target : target instanceof ShadowRoot ? target.host : target.parentElement;
  const isQuiet = !element || ours.has(element) || element.closest('[contenteditable]') !== null;
  const around = isQuiet ? undefined : list.around(element);
  const isRows = element !== null && list.isRows(element) && list.holds(element);
  return { around, inList: around !== undefined || isQuiet || isRows, isRows };
}

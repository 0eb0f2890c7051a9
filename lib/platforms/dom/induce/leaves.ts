import { ours } from '../ours.ts';

/** A piece of a page that a reader sees: words that stand in an element itself, a picture, a box to write in. */
export interface Leaf {
  kind: 'text' | 'image' | 'editor';
  element: Element;
  /** The words before the first element inside, else all that stand in the element itself. For a box: its placeholder. */
  words: string;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'HEAD']);
const FIELDS = new Set(['TEXTAREA', 'INPUT', 'SELECT']);
const MAX_WORDS = 400;

/** Leaves below `root` in the page's order, open shadow roots included; undefined when there are more than `most` elements. */
export function leavesIn(root: ParentNode, most: number): Leaf[] | undefined {
  const leaves: Leaf[] = [];
  let seen = 0;
  // A stack, not a recursion: pages may be nested as deep as they like.
  const waiting: Node[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!node) break;
    if (node instanceof Element) {
      if (++seen > most) return undefined;
      const way = enter(node, leaves);
      if (way === 'stop') continue;
    }
    for (let child = node.lastChild; child; child = child.previousSibling) {
      if (child.nodeType === Node.ELEMENT_NODE) waiting.push(child);
    }
    if (node instanceof Element && node.shadowRoot) waiting.push(node.shadowRoot);
  }
  return leaves;
}

function enter(element: Element, leaves: Leaf[]): 'stop' | 'go' {
  const { tagName } = element;
  if (SILENT.has(tagName) || tagName === 'svg' || isPutAway(element) || ours().has(element)) return 'stop';
  if (tagName === 'IMG') {
    leaves.push({ kind: 'image', element, words: element.getAttribute('alt') ?? '' });
    return 'stop';
  }
  if (FIELDS.has(tagName) || isEditable(element)) {
    if (isWritable(element)) leaves.push({ kind: 'editor', element, words: placeholderOf(element) });
    return 'stop';
  }
  const words = wordsIn(element);
  if (words !== '') leaves.push({ kind: 'text', element, words });
  return 'go';
}

/** Hidden by itself, as what a click unfolds is; without asking for layout. */
const isPutAway = (element: Element): boolean =>
  element instanceof HTMLElement && (element.hidden === true || element.style.display === 'none');

const TICKED = new Set(['checkbox', 'radio', 'hidden', 'button', 'submit', 'file', 'image', 'range']);
const isWritable = (element: Element): boolean => !TICKED.has(element.getAttribute('type') ?? '');
const isEditable = (element: Element): boolean => {
  const said = element.getAttribute('contenteditable');
  return said !== null && said !== 'false';
};

export const placeholderOf = (element: Element): string =>
  element.getAttribute('placeholder') ??
  element.getAttribute('aria-placeholder') ??
  element.getAttribute('data-placeholder') ??
  '';

/** Words of the element itself: those before the first element inside, else all of them. */
export function wordsIn(element: Element): string {
  let all = '';
  let first = '';
  let inside = false;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = child.nodeValue ?? '';
      if (!inside) first += text;
      all += text;
    } else if (child.nodeType === Node.ELEMENT_NODE) inside = true;
    if (all.length > MAX_WORDS) break;
  }
  return first.trim() || all.trim();
}

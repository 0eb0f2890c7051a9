import { isPlainField } from './caret.ts';

const BLOCKS = new Set(['DIV', 'P', 'LI']);
// Written as code points: editors keep an empty line open with characters that nobody sees.
const FILLING = /[\u200b\ufeff]/g;

/** A place between two characters or two nodes, as selections name it. */
export interface Place {
  node: Node;
  offset: number;
}

/** What stands in an editor now, blanks at its ends included, a line break for each line; up to this place where one is named. */
export function draftOf(editor: Element, until?: Place): string {
  if (isPlainField(editor)) return editor.value;
  let text = '';
  /** A block has begun, and nothing of it yet: Draft puts blocks into blocks, and that is one line. */
  let fresh = false;
  const add = (words: string) => {
    text += words;
    if (words !== '') fresh = false;
  };
  /** True once the place has been reached. */
  const walk = (node: Node): boolean => {
    let index = 0;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (node === until?.node && index++ === until.offset) return true;
      const isHere = child === until?.node && child.nodeType === Node.TEXT_NODE;
      if (child.nodeType === Node.TEXT_NODE)
        add(isHere ? (child.nodeValue ?? '').slice(0, until?.offset) : (child.nodeValue ?? ''));
      else if (child instanceof HTMLImageElement) add(child.alt);
      else if (child instanceof HTMLBRElement) text += child.nextSibling ? '\n' : '';
      else if (child instanceof Element && !isPlaceholder(child)) {
        const isBlock = BLOCKS.has(child.tagName);
        if (isBlock && !fresh && text !== '') text += '\n';
        if (isBlock) fresh = true;
        if (walk(child)) return true;
        if (isBlock) fresh = false;
      }
      if (isHere) return true;
    }
    return node === until?.node;
  };
  walk(editor);
  return text.replace(FILLING, '').replace(/\u00a0/g, ' ');
}

/** Slate and its like show what one might write inside of the editor itself, out of reach of caret and pointer. */
const isPlaceholder = (element: Element): boolean =>
  element.getAttribute('contenteditable') === 'false' &&
  (element.hasAttribute('data-slate-placeholder') || /placeholder/i.test(element.className));

/** Did the text come into the editor? Blanks do not count: each editor keeps them in its own way. */
export function holdsNew(before: string, after: string, text: string): boolean {
  const [was, is, wanted] = [squash(before), squash(after), squash(text)];
  return is.includes(wanted) && is.length >= was.length + wanted.length;
}

const squash = (text: string): string => text.normalize('NFC').replace(/[\s\u200b\ufeff]+/g, '');

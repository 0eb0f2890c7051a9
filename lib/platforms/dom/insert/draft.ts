import { isPlainField } from './caret.ts';

const BLOCKS = new Set(['DIV', 'P', 'LI']);
// Written as code points: editors keep an empty line open with characters that nobody sees.
const FILLING = /[\u200b\ufeff]/g;

/** What stands in an editor now, blanks at its ends included, a line break for each line. */
export function draftOf(editor: Element): string {
  if (isPlainField(editor)) return editor.value;
  let text = '';
  /** A block has begun, and nothing of it yet: Draft puts blocks into blocks, and that is one line. */
  let fresh = false;
  const add = (words: string) => {
    text += words;
    if (words !== '') fresh = false;
  };
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '');
      else if (child instanceof HTMLImageElement) add(child.alt);
      else if (child instanceof HTMLBRElement) text += child.nextSibling ? '\n' : '';
      else if (child instanceof Element && !isPlaceholder(child)) {
        if (!BLOCKS.has(child.tagName)) walk(child);
        else {
          if (!fresh && text !== '') text += '\n';
          fresh = true;
          walk(child);
          fresh = false;
        }
      }
    }
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

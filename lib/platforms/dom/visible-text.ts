import { wholeCharacters } from './whole-characters.ts';

/** What `readItemSchema` takes at most. */
export const MAX_TEXT = 12_000;
/** Read before blanks are folded: a page may be laid out with far more blanks than words. */
const MAX_RAW = 4 * MAX_TEXT;
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'TEXTAREA', 'INPUT', 'BUTTON']);

/**
 * The words of an element as a reader sees them: pictures of emoji as their `alt`, line breaks kept, blanks folded, at most
 * 12,000 characters. What `leaveOut` names is passed over, and so is all up to the end of `after`. No layout is asked for.
 */
export function visibleText(element: Element, leaveOut?: string, after?: Node): string {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const walk = (node: Node) => {
    for (let child = node.firstChild; child && length < MAX_RAW; child = child.nextSibling) {
      if (after && !reachesBehind(child, after)) continue;
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '');
      else if (child instanceof Element && !isLeftOut(child, leaveOut)) enter(child);
    }
  };
  const enter = (child: Element) => {
    if (child.tagName === 'BR') add('\n');
    else if (child.tagName === 'IMG') add(pictureName(child));
    else walk(child);
  };
  walk(element);
  return tidy(parts.join(''));
}

/** An emoji's name stands in either of two attributes; any other picture is named by `alt` alone. */
function pictureName(image: Element): string {
  const title = image.getAttribute('title') ?? '';
  return image.getAttribute('alt') || (/^\[.{1,20}\]$/.test(title) ? title : '');
}

/** Does anything of this node come behind that one? */
const reachesBehind = (node: Node, after: Node): boolean =>
  (node !== after && node.contains(after)) ||
  (after.compareDocumentPosition(node) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
    Node.DOCUMENT_POSITION_FOLLOWING;

/** Text in the element itself, not in its children: a name beside a badge. */
export function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
  }
  return tidy(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** Blanks folded, whole characters only: lone halves of a pair break JSON readers and databases. */
export function tidy(text: string, max = MAX_TEXT): string {
  const folded = text
    .slice(0, MAX_RAW)
    .replace(CONTROL, '')
    // U+FEFF counts as a blank to \s, and nobody sees it.
    .replace(/[^\S\n\ufeff]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return wholeCharacters(folded.slice(0, max));
}

const isLeftOut = (element: Element, leaveOut: string | undefined): boolean =>
  SILENT.has(element.tagName.toUpperCase()) || (leaveOut !== undefined && element.matches(leaveOut));

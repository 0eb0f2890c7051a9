import { visibleText } from '../visible-text.ts';

const COLON = /^\s*[:：]\s*/;
/** `回复@某人:` at the beginning of the words. */
const ANSWERS = /^回复\s*@?[^:：\n]{1,60}[:：]\s*/;

/** CSS of what may stand among the words of a comment and is none of them. */
export interface NoWords {
  /** Whom they answer. */
  answered: string | undefined;
  /** 置顶. */
  pinned: string | undefined;
}

/**
 * The words of an element that begins with its author's name (`小林:好用吗`). Neither the name nor icons between it and the colon are part
 * of them, nor is whom they answer where something at `answered` stands in the element or is it: there the words say so in plain text.
 */
export function wordsAfter(
  element: Element,
  name: Element | undefined,
  { answered, pinned: mark }: NoWords,
): string {
  const pinned = mark !== undefined && saysPinned(element, mark) ? mark : undefined;
  const inside = name !== undefined && name !== element && element.contains(name);
  const words = inside
    ? visibleText(element, pinned, lastBeforeColon(name)).replace(COLON, '')
    : visibleText(element, pinned, leadingPin(element));
  const answers =
    answered !== undefined && (element.matches(answered) || element.querySelector(answered) !== null);
  return answers || namesWhom(element, words) ? words.replace(ANSWERS, '') : words;
}

/** The name, or the last of the icons between it and the colon. */
function lastBeforeColon(name: Element): Node {
  for (let node = name.nextSibling; node; node = node.nextSibling) {
    const words = (node.textContent ?? '').trim();
    if (words === '') continue;
    return node.nodeType === Node.TEXT_NODE && COLON.test(words) ? (node.previousSibling ?? name) : name;
  }
  return name;
}

const LONGEST_PIN = 8;

/** A piece of the words may come to stand where the mark stood: what says anything else is no mark. */
const saysPinned = (element: Element, mark: string): boolean =>
  [...element.querySelectorAll(mark)].every(one => {
    const words = one.textContent?.trim() ?? '';
    return words === '' || (words.includes('置顶') && words.length <= LONGEST_PIN);
  });

/** `回复 @小林:` at the beginning, and the name is an element of its own: nobody types that. */
function namesWhom(element: Element, words: string): boolean {
  const name = /^回复\s*(@[^:：\n]{1,60}?)\s*[:：]/.exec(words)?.[1];
  return (
    name !== undefined && [...element.querySelectorAll('*')].some(one => one.textContent?.trim() === name)
  );
}

/** 置顶 in an element of its own, with nothing before it: a mark of the site, wherever the map expects it. */
function leadingPin(element: Element): Element | undefined {
  let at: Element | undefined = element;
  while (at) {
    const first: Node | undefined = [...at.childNodes].find(node => (node.textContent ?? '').trim() !== '');
    at = first instanceof Element ? first : undefined;
    if (at && at.textContent?.trim() === '置顶') return at;
  }
  return undefined;
}

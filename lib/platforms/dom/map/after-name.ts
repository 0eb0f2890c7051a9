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
  { answered, pinned }: NoWords,
): string {
  const inside = name !== undefined && name !== element && element.contains(name);
  const words = inside
    ? visibleText(element, pinned, lastBeforeColon(name)).replace(COLON, '')
    : visibleText(element, pinned);
  const answers =
    answered !== undefined && (element.matches(answered) || element.querySelector(answered) !== null);
  return answers ? words.replace(ANSWERS, '') : words;
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

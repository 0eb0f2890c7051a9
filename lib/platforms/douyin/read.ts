import { failed, ok, type Result } from '../../base/result.ts';
import type { ReadItem } from '../../model/item.ts';
import { countOf } from '../dom/count-text.ts';
import { countPictures } from '../dom/pictures.ts';
import { readTime } from '../dom/time-text.ts';
import { ownText, visibleText } from '../dom/visible-text.ts';
import { SELECTORS } from './selectors.ts';

const MAX_NAME = 200;

/** A container that holds a name with a time beside it, and no nearer container around that name: a comment. */
export function isComment(element: Element): boolean {
  if (!element.matches(SELECTORS.container.css)) return false;
  const name = element.querySelector(SELECTORS.name.css);
  return name !== null && commentOfName(name) === element;
}

/** A comment with nothing below its operations, told by class names: nearly all come like this, and none of them has to be searched. */
export function isClosedComment(element: Element): boolean {
  const content = element.lastElementChild;
  const body = content?.firstElementChild;
  if (!body || !element.className.startsWith?.('container-')) return false;
  const name = body.firstElementChild;
  const time = name?.nextElementSibling;
  if (!name?.className.startsWith('username-') || !time?.className.startsWith('time-')) return false;
  return !mayHoldReplies(time.nextElementSibling) && !mayHoldReplies(body.nextElementSibling);
}

/** Does this element, or one behind it, hold more than words and operations? */
function mayHoldReplies(first: Element | null): boolean {
  for (let one = first; one; one = one.nextElementSibling) {
    const inner = one.firstElementChild?.className;
    if (inner === undefined || WORDS.test(one.className)) continue;
    if (typeof inner !== 'string' || !inner.startsWith('operations-')) return true;
  }
  return false;
}
const WORDS = /^(comment-content-text|reply-to)-/;

export function commentOfName(name: Element): Element | undefined {
  const body = name.parentElement;
  if (!body?.querySelector(`:scope > ${SELECTORS.time.css}`)) return undefined;
  return name.closest(SELECTORS.container.css) ?? undefined;
}

/** The comment around a node; boxes inside comments have containers of their own. */
export function commentAround(node: Element): Element | undefined {
  let container = node.closest(SELECTORS.container.css);
  while (container && !isComment(container)) {
    container = container.parentElement?.closest(SELECTORS.container.css) ?? null;
  }
  return container ?? undefined;
}

export function rootOf(element: Element): Element | undefined {
  const replies = element.parentElement?.closest(SELECTORS.replies.css);
  return replies ? commentAround(replies) : undefined;
}

/** The element that holds name, time and words side by side; a root's replies stand deeper inside of it. */
const bodyOf = (element: Element): Element | null | undefined =>
  element.querySelector(SELECTORS.name.css)?.parentElement;

const part = (body: Element, { css }: { css: string }): Element | null =>
  body.querySelector(`:scope > ${css}`);

export interface Essence {
  name: string;
  text: string;
  pictures: number;
}

/** Undefined for half a comment. */
export function essenceOf(element: Element): Essence | undefined {
  const body = bodyOf(element);
  const name = body && part(body, SELECTORS.name);
  const words = body && part(body, SELECTORS.words);
  const operations = operationsOf(element);
  if (!name || !body || (!words && operations.length === 0)) return undefined;
  return {
    name: ownText(name).slice(0, MAX_NAME),
    text: words ? textOf(words) : '',
    pictures: countPictures(picturedParts(body)),
  };
}

/** `回复 某人 :` before the words is no part of them. */
function textOf(words: Element): string {
  const text = visibleText(words, SELECTORS.answered.css);
  return words.querySelector(SELECTORS.answered.css) ? text.replace(/^[:：]\s*/, '') : text;
}

/** What stands beside the words; neither a name nor the replies below. */
const picturedParts = (body: Element): Element[] =>
  [...body.children].filter(
    one =>
      !one.matches(SELECTORS.name.css) &&
      !one.querySelector(`${SELECTORS.replies.css}, ${SELECTORS.operations.css}, [contenteditable]`),
  );

/** The site's own controls of this comment, in order. */
export function operationsOf(element: Element): HTMLElement[] {
  const bar = element.querySelector(SELECTORS.operations.css);
  if (!bar || commentAround(bar) !== element) return [];
  return [...bar.querySelectorAll<HTMLElement>(`:scope > ${SELECTORS.operation.css}`)];
}

export function readComment(
  element: Element,
  idOf: (element: Element) => string | undefined,
  now: number,
): Result<ReadItem, 'unreadable'> {
  const body = bodyOf(element);
  const essence = essenceOf(element);
  const id = idOf(element);
  if (!body || !essence || id === undefined) return failed('unreadable');
  const root = rootOf(element);
  const parentId = root && idOf(root);
  const badges = badgesOf(body);
  const operations = operationsOf(element);
  const likes = countOf(operations[0]?.textContent ?? '');
  // One's own works are listed, so their author is the account.
  const isOwn = badges.includes('作者');
  const pinned = badges.includes('置顶') || operations.some(one => one.textContent?.trim() === '取消置顶');
  return ok({
    id,
    idKind: 'fingerprint',
    ...(parentId === undefined ? {} : { parentId }),
    author: { name: essence.name, isSelf: isOwn, isPostAuthor: isOwn },
    text: essence.text,
    time: readTime(part(body, SELECTORS.time)?.textContent ?? '', now).time,
    ...(likes === undefined ? {} : { likes }),
    ...(pinned ? { pinned } : {}),
    ...(essence.pictures > 0 ? { pictures: essence.pictures } : {}),
  });
}

const badgesOf = (body: Element): string[] => {
  const name = part(body, SELECTORS.name);
  return [...(name?.querySelectorAll(SELECTORS.tag.css) ?? [])].map(tag => tag.textContent?.trim() ?? '');
};

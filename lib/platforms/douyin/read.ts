import { failed, ok, type Result } from '../../base/result.ts';
import type { ReadItem } from '../../model/item.ts';
import { countOf } from '../dom/count-text.ts';
import { countPictures } from '../dom/pictures.ts';
import { readTime } from '../dom/time-text.ts';
import { ownText, visibleText } from '../dom/visible-text.ts';
import { commentAround, rootOf } from './comments.ts';
import { SELECTORS } from './selectors.ts';

const MAX_NAME = 200;

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
    name: nameIn(name),
    text: words ? textOf(words) : '',
    pictures: countPictures(picturedParts(body)),
  };
}

export const nameIn = (line: Element): string =>
  (ownText(line) || visibleText(line, SELECTORS.tag.css)).slice(0, MAX_NAME);

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

import { failed, ok, type Result } from '../../base/result.ts';
import type { ReadItem } from '../../model/item.ts';
import type { KnownComment } from '../../model/page-data.ts';
import { countOf } from '../dom/count-text.ts';
import { exactTime } from '../dom/map/knowing.ts';
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

export interface ReadDeps {
  idOf(element: Element): string | undefined;
  /** What the page's own components know of it. */
  knownOf(element: Element): KnownComment | undefined;
}

export function readComment(element: Element, deps: ReadDeps, now: number): Result<ReadItem, 'unreadable'> {
  const body = bodyOf(element);
  const essence = essenceOf(element);
  const identity = identityOf(element, deps);
  if (!body || !essence || !identity) return failed('unreadable');
  const root = rootOf(element);
  const parentId = root && identityOf(root, deps)?.id;
  const badges = badgesOf(body);
  const operations = operationsOf(element);
  const likes = countOf(operations[0]?.textContent ?? '');
  // One's own works are listed, so their author is the account.
  const isOwn = badges.includes('作者');
  const pinned = badges.includes('置顶') || operations.some(one => one.textContent?.trim() === '取消置顶');
  const known = deps.knownOf(element);
  return ok({
    ...identity,
    ...(parentId === undefined ? {} : { parentId }),
    author: {
      ...(known?.authorId === undefined ? {} : { id: known.authorId }),
      name: essence.name,
      isSelf: isOwn,
      isPostAuthor: isOwn,
    },
    text: essence.text,
    time: exactTime(readTime(timeTextOf(element), now).time, known?.at),
    ...(likes === undefined ? {} : { likes }),
    ...(pinned ? { pinned } : {}),
    ...(essence.pictures > 0 ? { pictures: essence.pictures } : {}),
  });
}

/** A number that the page's components know comes before the fingerprint, which is kept beside it. */
function identityOf(
  element: Element,
  { idOf, knownOf }: ReadDeps,
): Pick<ReadItem, 'id' | 'idKind' | 'alsoId'> | undefined {
  const made = idOf(element);
  if (made === undefined) return undefined;
  const known = knownOf(element)?.id;
  if (known === undefined) return { id: made, idKind: 'fingerprint' };
  return { id: `douyin:${known}`, idKind: 'platform', alsoId: made };
}

export function timeTextOf(element: Element): string {
  const body = bodyOf(element);
  return (body && part(body, SELECTORS.time)?.textContent) ?? '';
}

const badgesOf = (body: Element): string[] => {
  const name = part(body, SELECTORS.name);
  return [...(name?.querySelectorAll(SELECTORS.tag.css) ?? [])].map(tag => tag.textContent?.trim() ?? '');
};

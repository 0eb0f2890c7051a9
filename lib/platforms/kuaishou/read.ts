import { failed, ok, type Result } from '../../base/result.ts';
import type { ReadItem } from '../../model/item.ts';
import { countOf } from '../dom/count-text.ts';
import { countPictures } from '../dom/pictures.ts';
import { readTime } from '../dom/time-text.ts';
import { ownText, tidy, visibleText } from '../dom/visible-text.ts';
import { SELECTORS } from './selectors.ts';

const MAX_NAME = 200;

/** What is read of a comment to know it again; a root's replies stand inside its content, so only children are looked at. */
export interface Essence {
  name: string;
  text: string;
  pictures: number;
}

export const contentOf = (element: Element): Element | null => element.querySelector(SELECTORS.content.css);

const part = (content: Element, { css }: { css: string }): Element | null =>
  content.querySelector(`:scope > ${css}`);

/** Undefined for half a comment. */
export function essenceOf(element: Element): Essence | undefined {
  const content = contentOf(element);
  const name = content && part(content, SELECTORS.name);
  const words = content && part(content, SELECTORS.words);
  if (!name || !words) return undefined;
  return { name: nameIn(name), text: visibleText(words), pictures: countPictures([words]) };
}

/** `A 回复 B:` is by A; a badge is no part of the name. */
function nameIn(line: Element): string {
  const answered = line.querySelector(SELECTORS.answered.css);
  if (!answered) return (ownText(line) || visibleText(line, SELECTORS.tag.css)).slice(0, MAX_NAME);
  let name = '';
  for (let node = line.firstChild; node && node !== answered; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) name += node.nodeValue ?? '';
  }
  return tidy(name, MAX_NAME);
}

export const rootOf = (element: Element): Element | undefined =>
  element.matches(SELECTORS.reply.css) ? (element.closest(SELECTORS.root.css) ?? undefined) : undefined;

export interface ReadDeps {
  ownName: string | undefined;
  idOf(element: Element): string | undefined;
}

export function readComment(element: Element, deps: ReadDeps, now: number): Result<ReadItem, 'unreadable'> {
  const content = contentOf(element);
  const essence = essenceOf(element);
  const id = deps.idOf(element);
  if (!content || !essence || id === undefined) return failed('unreadable');
  const root = rootOf(element);
  const parentId = root && deps.idOf(root);
  const isOwn = isByAuthor(content, essence.name, root !== undefined, deps.ownName);
  const likes = countOf(besideIcon(content, SELECTORS.like));
  const pinned = besideIcon(content, SELECTORS.topping).startsWith('取消');
  return ok({
    id,
    idKind: 'fingerprint',
    ...(parentId === undefined ? {} : { parentId }),
    author: { name: essence.name, isSelf: isOwn, isPostAuthor: isOwn },
    text: essence.text,
    time: readTime(part(content, SELECTORS.date)?.textContent ?? '', now).time,
    ...(likes === undefined ? {} : { likes }),
    ...(pinned ? { pinned } : {}),
    ...(essence.pictures > 0 ? { pictures: essence.pictures } : {}),
  });
}

/** The centre lists one's own videos, so the author is the account. Replies bear no badge: there the name has to do. */
function isByAuthor(content: Element, name: string, isReply: boolean, ownName: string | undefined): boolean {
  if (part(content, SELECTORS.name)?.querySelector(SELECTORS.tag.css)) return true;
  return isReply && name !== '' && name === ownName;
}

function besideIcon(content: Element, { css }: { css: string }): string {
  const button = part(content, SELECTORS.buttons)?.querySelector(css)?.parentElement;
  return button ? ownText(button) : '';
}

import { failed, ok, type Result } from '../../base/result.ts';
import type { Author, ReadItem } from '../../model/item.ts';
import { countOf } from '../dom/count-text.ts';
import { readTime } from '../dom/time-text.ts';
import { tidy, visibleText } from '../dom/visible-text.ts';
import { profileId } from './account.ts';
import { timeBy } from './id-time.ts';
import { SELECTORS } from './selectors.ts';

const ID = /^comment-([\w-]{1,80})$/;
const MAX_NAME = 200;

export interface NoteFacts {
  ownId: string | undefined;
  authorId: string | undefined;
}

export function idOf(element: Element): string | undefined {
  const id = ID.exec(element.id)?.[1];
  return id === undefined ? undefined : `xiaohongshu:${id}`;
}

/** The root that a reply stands under; undefined for a root, or when the page is not all there. */
export function rootOf(element: Element): Element | undefined {
  const replies = element.closest(SELECTORS.replies.css);
  const thread = replies?.closest(SELECTORS.thread.css);
  return thread?.querySelector(`:scope > ${SELECTORS.comment.css}`) ?? undefined;
}

/** One comment of a note. Half of a comment reads as none. */
export function readComment(element: Element, facts: NoteFacts, now: number): Result<ReadItem, 'unreadable'> {
  const id = idOf(element);
  const name = element.querySelector(SELECTORS.name.css);
  const words = element.querySelector(SELECTORS.words.css);
  if (id === undefined || !name || !words) return failed('unreadable');
  const root = rootOf(element);
  const parentId = root && idOf(root);
  if (element.closest(SELECTORS.replies.css) && parentId === undefined) return failed('unreadable');

  const likes = countOf(element.querySelector(SELECTORS.likes.css)?.textContent ?? '');
  const pictures = element.querySelectorAll(SELECTORS.picture.css).length;
  const pinned = element.querySelector(SELECTORS.label.css)?.textContent?.includes('置顶');
  return ok({
    id,
    idKind: 'platform',
    ...(parentId === undefined ? {} : { parentId }),
    author: authorOf(element, name, facts),
    text: visibleText(words),
    time: timeBy(timeOf(element, now), id),
    ...(likes === undefined ? {} : { likes }),
    ...(pinned ? { pinned } : {}),
    ...(pictures > 0 ? { pictures } : {}),
  });
}

function authorOf(element: Element, name: Element, { ownId, authorId }: NoteFacts): Author {
  const id = name.getAttribute('data-user-id') || profileId(name.getAttribute('href'));
  const badge = element.querySelector(SELECTORS.tag.css)?.textContent?.trim() === '作者';
  return {
    ...(id ? { id: id.slice(0, 80) } : {}),
    name: tidy(name.textContent ?? '', MAX_NAME),
    isSelf: id !== undefined && id === ownId,
    isPostAuthor: badge || (id !== undefined && id === authorId),
  };
}

function timeOf(element: Element, now: number): ReadItem['time'] {
  const time = element.querySelector(SELECTORS.time.css) ?? element.querySelector(SELECTORS.date.css);
  return readTime(time?.textContent ?? '', now).time;
}

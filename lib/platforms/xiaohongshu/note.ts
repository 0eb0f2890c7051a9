import type { Post } from '../../model/item.ts';
import { countOf, countWithin } from '../dom/count-text.ts';
import { isShown } from '../dom/find.ts';
import { postTime } from '../dom/post-time.ts';
import { visibleText } from '../dom/visible-text.ts';
import type { SurfaceState } from '../platform.ts';
import { profileId } from './account.ts';
import { noteIdIn, noteIdOf } from './address.ts';
import { idOf } from './read.ts';
import { PAGE, SELECTORS } from './selectors.ts';

const MAX_TITLE = 300;
/** So many comments are tried before the page counts as changed. */
const TRIED = 3;

export const noteOf = (document: Document): Element | null => document.getElementById('noteContainer');

export const noteAuthorId = (document: Document): string | undefined =>
  profileId(noteOf(document)?.querySelector(PAGE.author.css)?.getAttribute('href'));

/** The note in the address bar now, else the one that the reader was opened for. */
export const noteKey = (document: Document, url: URL): string | undefined =>
  noteIdIn(document.URL) ?? noteIdOf(url);

export function readPost(document: Document, url: URL): Post | undefined {
  const key = noteKey(document, url);
  const note = noteOf(document);
  if (key === undefined || !note) return undefined;
  const title = note.querySelector(PAGE.title.css) ?? note.querySelector(PAGE.words.css);
  const author = note.querySelector(PAGE.author.css);
  const authorId = noteAuthorId(document);
  const published = note.querySelector(PAGE.published.css)?.textContent ?? '';
  const { publishedAt } = postTime(published.trim(), Date.now());
  return {
    key,
    title: title ? visibleText(title).slice(0, MAX_TITLE) : '',
    // As it stands in the address bar: without its token the site shows a 404.
    url: (noteIdIn(document.URL) ? document.URL : url.href).slice(0, 2000),
    ...(authorId === undefined ? {} : { authorId }),
    ...(author ? { authorName: visibleText(author).slice(0, 200) } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

export function shownTotal(document: Document): number | undefined {
  const note = noteOf(document);
  const words = note?.querySelector(PAGE.total.css)?.textContent;
  if (words) return countWithin(words);
  return countOf(note?.querySelector('.chat-wrapper .count')?.textContent ?? '');
}

/** Can the comments of this page be read? Nothing is guessed: without a comment area there is nothing to read. */
export function stateOf(document: Document): SurfaceState {
  const note = noteOf(document);
  if (!note) return isWalled(document) ? unreadable('blocked') : withoutNote(document);
  const area = note.querySelector(SELECTORS.area.css);
  // Asked often: the first comment usually settles it, and finding all of thousands costs milliseconds.
  const first = area?.querySelector(SELECTORS.comment.css);
  if (first && isWhole(first)) return { readable: true };
  const comments = [...(area?.querySelectorAll(SELECTORS.comment.css) ?? [])].slice(0, TRIED);
  if (comments.some(isWhole)) return { readable: true };
  if (comments.length > 0 || area?.querySelector(`${SELECTORS.list.css} > *`))
    return arriving(document, 'changed');
  if (area?.querySelector(PAGE.empty.css)) return { readable: true };
  return unreadable(isWalled(document) || isLoginShown(document) ? 'blocked' : 'not-ready');
}

const unreadable = (reason: 'not-ready' | 'no-comments' | 'changed' | 'blocked'): SurfaceState => ({
  readable: false,
  reason,
});

const arriving = (document: Document, otherwise: 'changed' | 'no-comments'): SurfaceState =>
  unreadable(document.readyState === 'loading' ? 'not-ready' : otherwise);

function withoutNote(document: Document): SurfaceState {
  if (isLoginShown(document)) return unreadable('blocked');
  // The application puts its first page under #app; before that nothing can be said.
  const begun = (document.getElementById('app')?.childElementCount ?? 0) > 0;
  return begun ? arriving(document, 'no-comments') : unreadable('not-ready');
}

function isWalled(document: Document): boolean {
  const wall = document.querySelector(PAGE.wall.css);
  return wall !== null && isShown(wall);
}

function isLoginShown(document: Document): boolean {
  const login = document.querySelector(PAGE.login.css);
  return login !== null && isShown(login);
}

const isWhole = (comment: Element): boolean =>
  idOf(comment) !== undefined &&
  [SELECTORS.name, SELECTORS.words].every(({ css }) => comment.querySelector(css));

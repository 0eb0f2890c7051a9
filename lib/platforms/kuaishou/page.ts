import type { Post } from '../../model/item.ts';
import { countOf } from '../dom/count-text.ts';
import { postByTitle } from '../dom/post-by-title.ts';
import { tidy } from '../dom/visible-text.ts';
import type { OwnAccount, Problem, SurfaceState } from '../platform.ts';
import { essenceOf } from './read.ts';
import { PAGE, SELECTORS } from './selectors.ts';

const MAX_TITLE = 300;
const MAX_NAME = 200;
/** So many comments are tried before the page counts as changed. */
const TRIED = 3;
const EMPTY = /暂无|还没有|没有评论|快去/;

const textAt = (document: Document, { css }: { css: string }, max = MAX_NAME): string =>
  tidy(document.querySelector(css)?.textContent ?? '', max);

/** The head names the account twice; when the names differ, the page is changing over and neither is believed. */
export function ownAccount(document: Document): OwnAccount | undefined {
  const name = textAt(document, PAGE.me) || textAt(document, PAGE.card);
  return name === '' || namesDiffer(document) ? undefined : { name };
}

export const accountProblems = (document: Document): Problem[] =>
  namesDiffer(document) ? [{ part: 'account', reason: 'signs-disagree' }] : [];

function namesDiffer(document: Document): boolean {
  const [shown, card] = [textAt(document, PAGE.me), textAt(document, PAGE.card)];
  return shown !== '' && card !== '' && shown !== card;
}

/** The page has no id of the video: its title and the second of its publication stand for it. */
export const readPost = (document: Document): Post | undefined =>
  postByTitle(
    textAt(document, PAGE.title, MAX_TITLE),
    textAt(document, PAGE.published),
    ownAccount(document)?.name,
  );

export const shownTotal = (document: Document): number | undefined =>
  countOf(document.querySelectorAll(PAGE.figures.css)[1]?.textContent ?? '');

export const signOf = (document: Document): string =>
  [PAGE.title, PAGE.published, PAGE.me].map(part => textAt(document, part)).join(' ');

export function stateOf(document: Document): SurfaceState {
  const area = document.querySelector(SELECTORS.area.css);
  if (!area) return { readable: false, reason: frameReason(document) };
  const list = area.querySelector('.auto-load-list');
  // Asked often: the first comment usually settles it, and finding all of thousands costs milliseconds.
  const first = list?.querySelector(SELECTORS.root.css);
  if (first && essenceOf(first) && readPost(document)) return { readable: true };
  const roots = list?.querySelectorAll(SELECTORS.root.css) ?? [];
  const tried = Array.from({ length: Math.min(TRIED, roots.length) }, (_, index) => roots[index]);
  if (tried.some(one => one && essenceOf(one)))
    return readPost(document) ? { readable: true } : { readable: false, reason: 'not-ready' };
  const strange = (list?.childElementCount ?? 0) > 0 && area.querySelector('[contenteditable]') !== null;
  if (roots.length > 0 || strange) return { readable: false, reason: reasonWhenDone(document, 'changed') };
  const empty = shownTotal(document) === 0 || EMPTY.test(area.textContent?.slice(0, 2000) ?? '');
  return empty && readPost(document) ? { readable: true } : { readable: false, reason: 'not-ready' };
}

const reasonWhenDone = (document: Document, reason: 'changed' | 'no-comments') =>
  document.readyState === 'loading' ? 'not-ready' : reason;

/** The frame is there and another page stands in it: no comments. Nothing there yet: wait. */
function frameReason(document: Document): 'not-ready' | 'no-comments' | 'blocked' {
  if (document.querySelector('input[type="password"], .login-form, .login-container')) return 'blocked';
  const filled = document.querySelector('.main-content__body > *, #main-container .main-content > *');
  if (document.querySelector(PAGE.page.css) || !filled) return 'not-ready';
  return document.querySelector('.comment') ? 'not-ready' : 'no-comments';
}

import type { Post } from '../../model/item.ts';
import { postKeyOf } from '../dom/fingerprint.ts';
import { postByTitle } from '../dom/post-by-title.ts';
import { postTime } from '../dom/post-time.ts';
import { tidy } from '../dom/visible-text.ts';
import type { OwnAccount, Problem, SurfaceState } from '../platform.ts';
import { commentOfName } from './comments.ts';
import { essenceOf, nameIn } from './read.ts';
import { PAGE, SELECTORS } from './selectors.ts';

const MAX_TITLE = 300;
const MAX_NAME = 200;
/** So many comments are tried before the page counts as changed. */
const TRIED = 3;
const EMPTY = /没有更多|暂无|还没有|没有评论/;

const textAt = (document: Document, { css }: { css: string }, max = MAX_NAME): string =>
  tidy(document.querySelector(css)?.textContent ?? '', max);

/** The names that bear the badge 作者: one's own works are listed, so their author is who is logged in. */
export function badgedNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tag of document.querySelectorAll(`${SELECTORS.name.css} > ${SELECTORS.tag.css}`)) {
    const name = tag.textContent?.trim() === '作者' ? tag.parentElement : null;
    if (name && commentOfName(name)) names.add(nameIn(name));
  }
  return names;
}

/** Undefined until something of the account's own is listed: the page bears its name nowhere else. */
export function ownAccount(names: ReadonlySet<string>): OwnAccount | undefined {
  const [name, ...others] = names;
  return others.length === 0 && name !== undefined ? { name } : undefined;
}

export const accountProblems = ({ size: count }: ReadonlySet<string>): Problem[] => {
  if (count === 0) return [{ part: 'account', reason: 'not-shown' }];
  return count > 1 ? [{ part: 'account', reason: 'signs-disagree' }] : [];
};

/**
 * Title and minute of publication stand for the work. The `item_id` of the address is left alone: choosing another work on the page does
 * not change it, and whoever comes by the menu has none.
 */
export const readPost = (document: Document, own: OwnAccount | undefined): Post | undefined =>
  postByTitle(textAt(document, PAGE.title, MAX_TITLE), textAt(document, PAGE.published), own?.name);

/** The key alone: it is needed for every comment, and who is logged in takes a search. */
export function postKey(document: Document): string | undefined {
  const [title, published] = [textAt(document, PAGE.title, MAX_TITLE), textAt(document, PAGE.published)];
  if (title === '' && published === '') return undefined;
  return postKeyOf(title, postTime(published, Date.now()).keyText);
}

export const signOf = (document: Document): string =>
  [PAGE.title, PAGE.published].map(part => textAt(document, part)).join(' ');

export function stateOf(document: Document): SurfaceState {
  // Asked often: the first comment usually settles it, and finding all of thousands costs milliseconds.
  const first = document.querySelector(SELECTORS.name.css);
  const comment = first && commentOfName(first);
  if (comment && essenceOf(comment) && postKey(document) !== undefined) return { readable: true };
  const names = document.querySelectorAll(SELECTORS.name.css);
  const comments: Element[] = [];
  for (let index = 0; index < names.length && comments.length < TRIED; index++) {
    const name = names[index];
    const comment = name && commentOfName(name);
    if (comment) comments.push(comment);
  }
  if (comments.some(one => essenceOf(one)))
    return postKey(document) === undefined ? unreadable('not-ready') : { readable: true };
  if (document.readyState === 'loading') return unreadable('not-ready');
  const pane = document.querySelector(PAGE.pane.css);
  if (pane?.querySelector(PAGE.rows.css)) return unreadable('changed');
  if (pane) {
    const done =
      EMPTY.test(pane.querySelector(PAGE.foot.css)?.textContent ?? '') && postKey(document) !== undefined;
    return done ? { readable: true } : unreadable('not-ready');
  }
  return unreadable(withoutPane(document));
}

const unreadable = (reason: 'not-ready' | 'no-comments' | 'changed' | 'blocked'): SurfaceState => ({
  readable: false,
  reason,
});

/** Another page of the centre, the log-in, or nothing yet. */
function withoutPane(document: Document): 'blocked' | 'no-comments' | 'not-ready' {
  if (
    document.querySelector(
      '[class*="login"] canvas, [class*="qrcode"], input[type="password"], [class*="login-"]',
    )
  )
    return 'blocked';
  const micro = document.getElementById('micro');
  return micro?.querySelector('[class]') && !micro.querySelector('[class*="loading"], [class*="-spin"]')
    ? 'no-comments'
    : 'not-ready';
}

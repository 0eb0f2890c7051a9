import { createFingerprinter } from '../dom/fingerprinter.ts';
import { knownTwiceBy } from '../dom/map/known-twice.ts';
import type { CommentList, Site } from '../dom/site.ts';
import { createBoxes } from './compose.ts';
import { CREATOR_COMMENTS } from './maps/creator-comments.ts';
import { accountProblems, ownAccount, readPost, shownTotal, signOf, stateOf } from './page.ts';
import { contentOf, essenceOf, readComment, rootOf } from './read.ts';
import { SELECTORS } from './selectors.ts';

/** The comment management of the creator centre, read by hand. */
export function creatorSite(document: Document): Site {
  const list = commentList(document);
  const idOf = createFingerprinter({
    platform: 'kuaishou',
    postKey: () => readPost(document)?.key,
    essenceOf,
    rootOf,
    is: list.is,
  });
  const read: Site['read'] = (element, now) =>
    readComment(element, { ownName: ownAccount(document)?.name, idOf }, now);
  return {
    platform: 'kuaishou',
    surface: 'kuaishou.creator-comments',
    document,
    list,
    state: () => stateOf(document),
    account: () => ownAccount(document),
    post: () => readPost(document),
    shownTotal: () => shownTotal(document),
    read,
    idOf,
    isKnownTwice: knownTwiceBy(document, CREATOR_COMMENTS, read),
    problems: () => accountProblems(document),
    sign: () => signOf(document),
    markSpot(element) {
      const buttons = contentOf(element)?.querySelector(`:scope > ${SELECTORS.buttons.css}`);
      return buttons?.parentElement
        ? { parent: buttons.parentElement, before: buttons.nextSibling }
        : undefined;
    },
    barSpot() {
      const group = document.querySelector(SELECTORS.group.css) ?? document.querySelector(SELECTORS.list.css);
      return group?.parentElement ? { parent: group.parentElement, before: group } : undefined;
    },
    boxes: createBoxes(document, list),
  };
}

const either = `${SELECTORS.root.css}, ${SELECTORS.reply.css}`;

/** Replies stand behind the box of their root; what is built otherwise is searched whole. */
function among(element: Element): ArrayLike<Element> {
  const { classList } = element;
  if (classList.contains('comment-sub-item')) return [element];
  if (!classList.contains('comment-item'))
    return element.firstElementChild ? element.querySelectorAll(either) : [];
  const last = element.lastElementChild?.lastElementChild;
  if (last && BEFORE_REPLIES.test(last.className)) return [element];
  return [element, ...element.getElementsByClassName('comment-sub-item')];
}

/** What closes the content of a root comment that shows no replies. */
const BEFORE_REPLIES = /^(comment-input__wrapper|comment-item__content__expand-btn)( |$)/;

function commentList(document: Document): CommentList {
  const scoped = [SELECTORS.root, SELECTORS.reply]
    .map(({ css }) => `${SELECTORS.list.css} ${css}`)
    .join(', ');
  const holds = (element: Element) => element.closest(SELECTORS.list.css) !== null;
  return {
    all: () => [...document.querySelectorAll(scoped)],
    is: ({ classList }) => classList.contains('comment-item') || classList.contains('comment-sub-item'),
    among,
    isRows: element => element.classList.contains('auto-load-list'),
    around(element) {
      const comment = element.closest(either);
      return comment && holds(comment) ? comment : undefined;
    },
    rootOf,
    holds,
  };
}

import { knownTwiceBy } from '../dom/map/known-twice.ts';
import type { CommentList, Site } from '../dom/site.ts';
import { createAccount } from './account.ts';
import { createBoxes } from './compose.ts';
import { NOTE } from './maps/note.ts';
import { noteAuthorId, noteKey, noteOf, readPost, shownTotal, stateOf } from './note.ts';
import { idOf, readComment, rootOf } from './read.ts';
import { SELECTORS } from './selectors.ts';

/** The comments of a note, read by hand. */
export function noteSite(document: Document, url: URL, signal: AbortSignal): Site {
  const account = createAccount(document);
  const list = commentList(document);
  const read: Site['read'] = (element, now) =>
    readComment(element, { ownId: account.own()?.id, authorId: noteAuthorId(document) }, now);
  return {
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.note',
    document,
    list,
    state: () => stateOf(document),
    account: account.own,
    post: () => readPost(document, url),
    shownTotal: () => shownTotal(document),
    read,
    idOf,
    isKnownTwice: knownTwiceBy(document, NOTE, read),
    problems: account.problems,
    sign: () => [noteKey(document, url), noteOf(document) ? 'note' : '', account.drawnId()].join(' '),
    markSpot(element) {
      const info = element.querySelector('.right > .info');
      return info?.parentElement ? { parent: info.parentElement, before: info.nextSibling } : undefined;
    },
    barSpot() {
      const rootList = noteOf(document)?.querySelector(SELECTORS.list.css);
      return rootList?.parentElement ? { parent: rootList.parentElement, before: rootList } : undefined;
    },
    boxes: createBoxes(document, list, signal),
  };
}

// Not classList: it makes an object for every element that is asked.
const isItem = (element: Element): boolean => element.matches('.comment-item');

/** Comments come in threads: a root, then the element with its replies. Only what is built otherwise is searched whole. */
function among(element: Element): ArrayLike<Element> {
  if (isItem(element)) return [element];
  const root = element.firstElementChild;
  if (!root) return [];
  if (!isItem(root) || element.childElementCount > 2) return element.querySelectorAll(SELECTORS.comment.css);
  const found = [root];
  const replies = root.nextElementSibling?.getElementsByClassName('comment-item') ?? [];
  for (let index = 0; index < replies.length; index++) {
    const reply = replies[index];
    if (reply) found.push(reply);
  }
  return found;
}

function commentList(document: Document): CommentList {
  const scope = `${SELECTORS.note.css} ${SELECTORS.area.css} ${SELECTORS.comment.css}`;
  const holds = (element: Element) => noteOf(document)?.contains(element) ?? false;
  return {
    all: () => [...document.querySelectorAll(scope)],
    is: isItem,
    among,
    isRows: element => element.matches('.list-container'),
    around(element) {
      const comment = element.closest(SELECTORS.comment.css);
      if (comment) return holds(comment) ? comment : undefined;
      // A reply list that grows belongs to its root.
      const thread = element
        .closest(SELECTORS.thread.css)
        ?.querySelector(`:scope > ${SELECTORS.comment.css}`);
      return thread && holds(thread) ? thread : undefined;
    },
    rootOf,
    holds,
  };
}

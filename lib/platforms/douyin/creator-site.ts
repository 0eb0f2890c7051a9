import { createFingerprinter } from '../dom/fingerprinter.ts';
import { knownTwiceBy } from '../dom/map/known-twice.ts';
import type { CommentList, Site } from '../dom/site.ts';
import { createKeeping, type WhileSame } from '../dom/while-same.ts';
import { commentAround, commentsAmong, commentsIn, isComment, rootOf } from './comments.ts';
import { createBoxes } from './compose.ts';
import { createKnowing } from './knowing.ts';
import { CREATOR_COMMENTS } from './maps/creator-comments.ts';
import { accountProblems, badgedNames, ownAccount, postKey, readPost, signOf, stateOf } from './page.ts';
import { essenceOf, operationsOf, readComment } from './read.ts';
import { PAGE } from './selectors.ts';

/** The comment management of the creator centre, read by hand. */
export function creatorSite(document: Document, signal: AbortSignal): Site {
  const { whileSame } = createKeeping({ document, attributes: ['class'], roots: () => [], signal });
  const list = commentList(document, whileSame);
  const names = whileSame(() => badgedNames(document));
  const account = () => ownAccount(names());
  const idOf = createFingerprinter({
    platform: 'douyin',
    postKey: () => postKey(document),
    essenceOf,
    rootOf,
    is: isComment,
  });
  const knowing = createKnowing(() => list.all());
  const read: Site['read'] = (element, now) => readComment(element, { idOf, knownOf: knowing.of }, now);
  return {
    platform: 'douyin',
    surface: 'douyin.creator-comments',
    document,
    list,
    state: () => stateOf(document),
    account,
    post: whileSame(() => readPost(document, account())),
    // The page says how many comments a work has only where works are chosen.
    shownTotal: () => undefined,
    read,
    idOf,
    isKnownTwice: knownTwiceBy(document, CREATOR_COMMENTS, read),
    learn: knowing.learn,
    problems: () => accountProblems(names()),
    sign: () => signOf(document),
    markSpot(element) {
      const operations = operationsOf(element)[0]?.parentElement;
      return operations?.parentElement
        ? { parent: operations.parentElement, before: operations.nextSibling }
        : undefined;
    },
    barSpot() {
      const first = list.all()[0] ?? document.querySelector(`${PAGE.pane.css} ${PAGE.foot.css}`);
      const rows = first?.parentElement;
      return rows?.parentElement ? { parent: rows.parentElement, before: rows } : undefined;
    },
    boxes: createBoxes(document),
  };
}

function commentList(document: Document, whileSame: WhileSame): CommentList {
  return {
    all: whileSame(() => commentsIn(document)),
    is: isComment,
    among: commentsAmong,
    isRows: element => element.firstElementChild !== null && isComment(element.firstElementChild),
    around: commentAround,
    rootOf,
    holds: () => true,
  };
}

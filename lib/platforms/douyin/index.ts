import { createFingerprinter } from '../dom/fingerprinter.ts';
import { mapPlatform } from '../dom/map/surface.ts';
import { createReader } from '../dom/reader.ts';
import type { CommentList, Site } from '../dom/site.ts';
import { siteHost } from '../matches.ts';
import type { Platform } from '../platform.ts';
import { commentAround, commentsAmong, commentsIn, isComment, rootOf } from './comments.ts';
import { createBoxes } from './compose.ts';
import { accountProblems, ownAccount, postKey, readPost, signOf, stateOf } from './page.ts';
import { essenceOf, operationsOf, readComment } from './read.ts';
import { PAGE } from './selectors.ts';
import { SURFACES } from './surfaces.ts';

const maps = mapPlatform('douyin', SURFACES);
const HOST = 'creator.douyin.com';
const PATH = /^\/creator-micro\/interactive\/comment\/?$/;

/** The comment management of the creator centre, read by hand; whatever else there is, by maps. */
const isCreatorComments = (url: URL): boolean => siteHost(url) === HOST && PATH.test(url.pathname);

/** 抖音: the public site, the creator centre, and the shops' 飞鸽. */
export const douyin: Platform = {
  id: 'douyin',
  surfaceOf: url => (isCreatorComments(url) ? 'douyin.creator-comments' : maps.surfaceOf(url)),
  open: (document, url, signal, options) =>
    isCreatorComments(url)
      ? createReader(siteOf(document), signal)
      : maps.open(document, url, signal, options),
};

function siteOf(document: Document): Site {
  const list = commentList(document);
  const idOf = createFingerprinter({
    platform: 'douyin',
    postKey: () => postKey(document),
    essenceOf,
    rootOf,
    is: isComment,
  });
  return {
    platform: 'douyin',
    surface: 'douyin.creator-comments',
    document,
    list,
    state: () => stateOf(document),
    account: () => ownAccount(document),
    post: () => readPost(document),
    // The page says how many comments a work has only where works are chosen.
    shownTotal: () => undefined,
    read: (element, now) => readComment(element, idOf, now),
    idOf,
    problems: () => accountProblems(document),
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

function commentList(document: Document): CommentList {
  return {
    all: () => commentsIn(document),
    is: isComment,
    among: commentsAmong,
    isRows: element => element.firstElementChild !== null && isComment(element.firstElementChild),
    around: commentAround,
    rootOf,
    holds: () => true,
  };
}

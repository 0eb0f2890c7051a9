import type { SurfaceMap } from '../../../model/surface-map.ts';
import { bothWays } from './both-ways.ts';

/**
 * Comment management: the videos on the left (a captured page of June 2026), their comments on the right (two scripts in use of June and
 * September 2026 and a report of June 2026 agree on the classes, and so does a script that answers from within a row). No id of a video,
 * a comment or a person is anywhere in the page.
 */
const CARD = '.active-feed';
/** The list of videos is built of the same lists. */
const OTHER_CARD = '.comment-feed-wrap:not(.inactive-feed)';
/** What stands beside a face: a line of name, badge and time, then a line of words and signs. */
const BESIDE_FACE = 'img:first-child + div';

/** Whatever stands inside of a row of the list: a reply, if it has a face. */
const REPLY_ROW = '.scroll-list > div > div div';

export const COMMENTS: SurfaceMap = {
  area: bothWays('.feed-comment__wrp', '.scroll-list__wrp:not(.feeds-container)'),
  rows: ['.scroll-list > div'],
  item: [
    '.scroll-list > div > .comment-item',
    '.comment-item:not(.comment-reply-list *)',
    '.scroll-list > div > div:has(> div > img)',
  ],
  reply: ['.comment-reply-list .comment-item', `${REPLY_ROW}:has(> div > ${BESIDE_FACE})`],
  parts: {
    name: ['.comment-user-name', `${BESIDE_FACE} > :first-child > :first-child`],
    text: ['.comment-content', `${BESIDE_FACE} > :nth-child(2) > :first-child`],
    time: ['.comment-time', `${BESIDE_FACE} > :first-child > :last-child`],
    // `回复 某人:` stands as plain text before the words of a reply to a reply.
    answered: [
      '.comment-reply-list .comment-content',
      `${REPLY_ROW} > div > ${BESIDE_FACE} > :nth-child(2) > :first-child`,
    ],
    badge: ['.comment-author-bandage', `${BESIDE_FACE} > :first-child > :nth-child(2):not(:last-child)`],
    likes: ['.action-list > :first-child', '.action-item:has(.weui-icon-outlined-like)'],
    pinned: ['.comment-tags', '.tag'],
    picture: ['.comment-content img:not([alt^="["], [class*="emoji"])'],
  },
  box: {
    mode: 'item',
    // Four signs without words: like, reply, delete, more. The icon first: a click on it is heard by whatever is around it.
    control: ['.action-item .weui-icon-outlined-comment', '.action-list > :nth-child(2)'],
    editor: ['.comment-create-content textarea', 'textarea'],
    // 写评论 has the same box, outside of every row.
    root: ['textarea:not(.comment-item textarea, .scroll-list textarea)'],
  },
  page: {
    title: bothWays(`${CARD} .feed-title`, `${OTHER_CARD} .feed-title`),
    published: bothWays(`${CARD} .feed-time`, `${OTHER_CARD} .feed-time`),
    total: bothWays('.comment-count__tips'),
    // The first is not seen by anybody, the second on the console's home page.
    me: ['#side-bar .account-info .name', ...bothWays('.finder-nickname')],
    empty: bothWays('.feed-comment__wrp .scroll-bottom__tips'),
    wall: ['iframe[src*="login-for-iframe"]'],
  },
  markAfter: ['.comment-row.align-end', `${BESIDE_FACE} > :nth-child(2)`],
  barBefore: ['.scroll-list__wrp', '.scroll-list'],
};

/** Names that bear the badge 作者: the console lists the account's own videos. */
export const BADGED_NAMES = bothWays('.comment-user-name:has(~ .comment-author-bandage)');

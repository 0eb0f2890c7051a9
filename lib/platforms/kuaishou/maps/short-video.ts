import type { SurfaceMap } from '../../../model/surface-map.ts';

/** The way to a person; of the two in a comment the one without a picture. */
const PERSON = 'a[href*="/profile/"]:not(:has(img))';
/** A comment has somebody's face in it, one deep. */
const FACE = '> * > a[href*="/profile/"] > img';

/**
 * Comments beside a public video: one script in use of February 2026, another of about September, and a third tried in June and July agree
 * on the classes; how a comment is nested is seen by nobody, so no sign is taken from the place of a part. How one answers a
 * comment there is described nowhere: the only box is the one for a new comment.
 */
export const SHORT_VIDEO: SurfaceMap = {
  area: [
    '.wb-content:has(.comment-item)',
    '.wb-content',
    ':has(> .comment-list-item)',
    `div:has(> div ${FACE})`,
  ],
  item: ['.comment-list-item', '.comment-item:not(.comment-item .comment-item)', `div:has(${FACE})`],
  // Where replies stand was not seen: inside of a comment another one is its reply.
  reply: ['.comment-item .comment-item'],
  parts: {
    name: ['.author-name', `.comment-item-author ${PERSON}`, PERSON],
    text: ['.comment-item-content', '[class*="comment-item"] > [class*="content"]'],
    time: ['.comment-item-time', '[class*="comment-item"] > [class*="time"]'],
    authorId: ['.comment-item-author a[href*="/profile/"] @href', `${PERSON} @href`],
    likes: ['.comment-item-operation-op:first-child', '[class*="item-operation"] > :first-child'],
    picture: ['.comment-item-content img:not([alt^="["], [class*="emoji"])'],
  },
  box: {
    mode: 'item',
    editor: ['input[placeholder^="说点什么"]', 'input:has(+ .send-btn)'],
    root: ['input[placeholder^="说点什么"]', 'input:has(+ .send-btn)'],
  },
  page: {
    title: ['head > title'],
    empty: ['.wb-content [class*="empty"]', '.wb-content [class*="no-more"]'],
  },
  markAfter: ['.comment-item-content', '[class*="comment-item"] > [class*="content"]'],
  barBefore: [':scope > :first-child'],
};

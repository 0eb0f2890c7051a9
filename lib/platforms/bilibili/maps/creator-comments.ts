import type { SurfaceMap } from '../../../model/surface-map.ts';

/**
 * The creator centre's list of comments under all own works, in the light DOM, twenty or so a page. Classes: two tools in use (2025-03,
 * 2026) and two independent copies of the page's build agree. Without classes a row is known by the face of a person (`mid`, `card`) and
 * the way to the words.
 */
const FACE = ':scope > a:has(> img)';
const ROW = 'div:has(> [href*="space.bilibili.com/"] > img):has(> a > div)';

export const CREATOR_COMMENTS: SurfaceMap = {
  // The outermost that holds rows: each may come to stand in a wrapper of its own.
  area: ['.section-list_wrap', 'div:has(.comment-list-item)', 'div:has([href*="space.bilibili.com/"] > img)'],
  rows: ['.section-list_wrap', 'div:has(> .comment-list-item)'],
  item: ['.comment-list-item', ROW],
  parts: {
    // The person who is answered, hidden or not, stands deeper in the row, or has a class of its own.
    name: [
      '.user-avatar[card] @card',
      '.ci-title > a:not(.parent-user)',
      `${FACE}[card] @card`,
      ':scope > div > [href*="space.bilibili.com/"]:not(:has(img))',
    ],
    text: ['.ci-content', ':scope > a > div'],
    time: ['.ci-action .date', 'span:has(+ span > a > i)'],
    // Not seen in any source, and the site's own form of a way to one comment: taken where it is there.
    id: ['a[href*="#reply"] @href', 'a[href*="comment_root_id="] @href'],
    authorId: [
      '.user-avatar[mid] @mid',
      `${FACE}[mid] @mid`,
      `${FACE}[href*="space.bilibili.com/"] @href`,
      '.ci-title > a:not(.parent-user)[mid] @mid',
    ],
    likes: ['.ci-action .like .num', 'span > a > i + span'],
    post: [
      '.article-wrap .title @href',
      '.article-wrap .pic @href',
      'a:has(> img):not([href*="space.bilibili.com/"]) @href',
    ],
    postTitle: ['.article-wrap .name', 'a > span:first-child:has(+ span)'],
  },
  box: {
    mode: 'item',
    control: ['.ci-action .reply > a', 'span:has(+ span > a > i) + span + span > a'],
    editor: ['.reply-wrap textarea', 'textarea'],
  },
  page: {
    // The page shows a face and no name.
    me: ['.header-entry-mini :is(.name, .username)'],
    empty: ['.bcc-nodata', '[class*="nodata" i]'],
  },
  // Not inside of the link around the words.
  markAfter: ['a:has(> .ci-content)', ':scope > a:has(> div)'],
  barBefore: ['.section-list_wrap', 'div:has(> .comment-list-item)'],
};

import type { SurfaceMap } from '../../../model/surface-map.ts';

/** By what they are: whatever has the id of a comment and leads to the person who wrote it. */
const COMMENT = '[id^="comment-"]:has(a[href*="/user/profile/"])';
/** What lies over the editor until somebody writes. */
const ASLEEP = '.inner-when-not-active:not([style*="none"])';

/**
 * The comments of a note, as the stored page of June 2026 has them; `../selectors.ts` says more of each class. The second sign is made of
 * ids, addresses and neighbours. Hashes of the build stand in attributes alone (`data-v-…`), and classes have been the same since 2024.
 */
export const NOTE: SurfaceMap = {
  // The feed and the notifications stay in the document behind an open note. The one editor stands beside the comments, in the note.
  area: ['#noteContainer', '.note-container:has(.comments-container)'],
  rows: ['.list-container'],
  item: ['.comments-container .comment-item', COMMENT],
  thread: ['.parent-comment', '.comments-container > .list-container > :has(> [id^="comment-"])'],
  reply: ['.reply-container .comment-item', '.comment-item-sub'],
  parts: {
    // Mentions among the words lead to people, too, and come later.
    name: ['.author-wrapper .author .name', 'a[href*="/user/profile/"]:not(:has(img))'],
    text: ['.content > .note-text', '.author-wrapper + .content > :last-child'],
    // The region stands in the same element as the time, with no blank between.
    time: ['.info > .date > span:not(.location)', '.info > :first-child > :first-child'],
    id: [':scope[id^="comment-"] @id'],
    authorId: [
      '.author a[data-user-id] @data-user-id',
      'a[data-user-id]:has(img) @data-user-id',
      'a[href*="/user/profile/"] @href',
    ],
    // 赞 stands for none.
    likes: ['.interactions .like .count', '.like-wrapper > .count'],
    badge: ['.author-wrapper .author .tag', '.name ~ .tag'],
    // Neither is on the stored page.
    pinned: ['.labels .top', '.content ~ .labels > .top'],
    picture: ['.comment-picture', '.content ~ [class*="picture"]'],
  },
  box: {
    mode: 'shared',
    control: ['.interactions .reply', '.like + .icon-container'],
    editor: [
      `#content-textarea:not(:has(~ ${ASLEEP}))`,
      `.engage-bar [contenteditable="true"]:not(:has(~ ${ASLEEP}))`,
    ],
  },
  page: {
    title: ['#detail-title', '#noteContainer:not(:has(#detail-title)) #detail-desc'],
    published: ['.note-content .bottom-container .date', '#detail-desc ~ .bottom-container > :first-child'],
    author: ['#noteContainer .author-container a.name', '#noteContainer .author-wrapper .info a.name'],
    authorId: [
      '#noteContainer .author-container a.name @href',
      '#noteContainer .author-wrapper .info a[href*="/user/profile/"] @href',
    ],
    total: ['.comments-container > .total', '.comments-el > * > .total'],
    // Who is logged in is told by `../account.ts`; this says when it changes.
    me: ['.side-bar .user a[href*="/user/profile/"] @href'],
    empty: ['.no-comments-text', '.no-comments'],
    wall: [
      '.access-wrapper, .error-wrapper, .not-found-wrapper, .blocked-wrapper',
      '.login-container, .login-modal, .reds-mask .login',
    ],
  },
  markAfter: ['.right > .info', '.content ~ .info'],
  barBefore: ['.comments-container > .list-container', '.total + .list-container'],
};

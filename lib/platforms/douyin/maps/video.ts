import type { SurfaceMap } from '../../../model/surface-map.ts';

/** What stands beside the face: name, words, time and what can be done, one below the other. */
const MAIN = ':scope > :nth-child(2) > :first-child';
const ACTS = '.comment-item-stats-container';
const NAME = '[data-click-from="title"]';
/** The words stand right before the time, and the time right before what can be done: their own classes are new with every build. */
const WORDS = `:has(+ * + ${ACTS}):not(:has(${NAME}, [id^="tooltip_"]))`;
/** The same from the other end: whatever holds the name stands right before the words. */
const BEHIND_NAME = `:has(${NAME}) + *`;

/**
 * Comments of www.douyin.com: the page of a video or note, the layer over any other page (`modal_id`), the side panel of a feed. Public
 * tools of 2025 to 2026-09, one of which looked at the page on 2026-09-20. Many others lean on `comment-content`, `comment-input` and the
 * like, which are not there.
 */
export const VIDEO: SurfaceMap = {
  // Of several the one that is seen: a feed keeps the panels of its neighbours, and a server's copy has no size.
  area: [
    '[data-e2e="feed-active-video"] [data-e2e="comment-list"]',
    '#merge-all-comment-container [data-e2e="comment-list"]',
    '[data-e2e="comment-list"]',
    '.comment-mainContent',
  ],
  rows: ['[data-e2e="comment-list"]', '.comment-mainContent', '.replyContainer'],
  // Roots and replies alike; replies stand inside of their root.
  item: [
    '[data-e2e="comment-item"]',
    ':has(> .comment-item-avatar)',
    ':has(> :first-child > a[href*="/user/"] > img)',
    ':has(> * > * > .comment-item-info-wrap)',
  ],
  parts: {
    name: [
      '[data-click-from="title"]',
      '.comment-item-info-wrap a[href*="/user/"]',
      `${MAIN} > :first-child a[href*="/user/"]`,
    ],
    text: [
      `.comment-item-info-wrap + ${WORDS}`,
      WORDS,
      `${BEHIND_NAME}:has(+ * + *):not(:has([id^="tooltip_"]))`,
    ],
    time: [`:has(+ ${ACTS})`, '.comment-item-info-wrap + * + *', `${BEHIND_NAME} + *:has(+ *)`],
    id: ['[data-e2e="video-comment-more"] [id^="tooltip_"] @id', '[id^="tooltip_"] @id'],
    authorId: [
      '.comment-item-avatar a[href*="/user/"] @href',
      '.comment-item-info-wrap a[href*="/user/"] @href',
      ':scope > :first-child a[href*="/user/"] @href',
    ],
    likes: [`${ACTS} > :first-child > :last-child`, `${ACTS} p span`],
    // 作者; `作者回复过` and `作者赞过` are badges, too, and say something else.
    badge: ['.comment-item-info-wrap .comment-item-tag', '.comment-item-info-wrap .semi-tag'],
    // Faces stand among the words, in spans; what was attached has a block of its own.
    picture: [`${WORDS} > div img`, '.comment-item-info-wrap + :has(+ * + *) > div img'],
  },
  box: {
    mode: 'item',
    // A bare span with the word 回复, among bare spans with other words.
    control: [`${ACTS} :not(:has(*), path)`, `${BEHIND_NAME} + * + * :not(:has(*), path)`],
    // Draft.js, mounted in the row by 回复; one stands open at a time.
    editor: ['.public-DraftEditor-content[contenteditable="true"]', '[contenteditable="true"]'],
    names: ['.public-DraftEditorPlaceholder-inner', '[class*="laceholder"]'],
    root: [
      '#comment-input-container [contenteditable="true"]',
      '#merge-all-comment-container [contenteditable="true"]:not([data-e2e="comment-item"] *, .comment-mainContent *)',
    ],
  },
  page: {
    title: [
      '[data-e2e="detail-video-info"] h1',
      '[data-e2e="feed-active-video"] [data-e2e="video-desc"]',
      '[data-e2e-aweme-id] h1',
    ],
    published: [
      '[data-e2e="detail-video-publish-time"]',
      '[data-e2e="feed-active-video"] .video-create-time',
    ],
    author: [
      '[data-e2e="user-info"] a[href*="/user/"]:not(:has(img))',
      '[data-e2e="feed-active-video"] [data-e2e="feed-video-nickname"]',
    ],
    authorId: [
      '[data-e2e="user-info"] a[href*="/user/"] @href',
      '[data-e2e="feed-active-video"] [data-e2e="video-avatar"][href] @href',
    ],
    total: [
      '[data-e2e="detail-video-info"] [data-e2e="feed-comment-icon"]',
      '[data-e2e="feed-active-video"] [data-e2e="feed-comment-icon"]',
    ],
    wall: ['#captcha_container'],
  },
  // Behind all of a comment's own parts: between them it would part the words from the time.
  markAfter: [ACTS, `${BEHIND_NAME} + * + *`],
};

/** What plays says which video it is, where the address does not. */
export const PLAYING = '[data-e2e="feed-active-video"][data-e2e-vid] @data-e2e-vid';
export const DETAIL = '[data-e2e="detail-video-info"][data-e2e-aweme-id] @data-e2e-aweme-id';
/** The numbers of the comments that stand on the page. */
export const COMMENT_IDS = '[id^="tooltip_"]';

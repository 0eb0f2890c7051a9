import type { SurfaceMap } from '../../../model/surface-map.ts';

/** Ways to people bear the tab from which one goes; only the rows of 评论和@ have this one. */
const MENTIONS = 'a[href*="channelTabId=mentions"]';
const PERSON = 'a[href*="/user/profile/"]:not(:has(img))';
/** The holder of the name, by what is in it. */
const NAME_LINE = ':has(> a[href*="/user/profile/"]):not(:has(> a > img))';

/**
 * Notifications, tab 评论和@: a report from the page itself (2026-06, some 300 rows) and a tool in use (2026-08) agree; not captured.
 * Rows are appended and stay. Neither source says how hint and time stand to each other, so a second sign that would have to guess only
 * speaks where the first has nothing to say.
 */
export const NOTIFICATION: SurfaceMap = {
  // Rows of the other tabs look alike. Behind an open note the page stays in the document, so nothing is looked for outside of it.
  area: [
    '.notification-page:has(.tab-item.active:first-child) .tabs-content-container',
    '.notification-page:not(:has(.tab-item.active)) .tabs-content-container',
    `div:has(> div > ${MENTIONS})`,
  ],
  rows: ['.tabs-content-container'],
  // A comment that was taken back has no 回复.
  item: [
    '.tabs-content-container > .container:has(.action-reply)',
    `div:has(> ${MENTIONS}):has(.like-wrapper)`,
    `div:has(> a[href*="/user/profile/"] > img):has(.like-wrapper)`,
  ],
  parts: {
    // Mentions among the words lead to people, too, and come later.
    name: ['.user-info a', PERSON],
    // Not by its place: where the words themselves are lost, the next element is what they answer.
    text: ['.interaction-content', '[class*="interaction-content"]'],
    time: ['.interaction-time', `:scope:not(:has(.interaction-time)) ${NAME_LINE} + * > :last-child`],
    authorId: ['a.user-avatar @href', 'a[href*="/user/profile/"]:has(> img) @href', `${PERSON} @href`],
    likes: ['.action-like .count', '.like-wrapper > .count'],
    // The only thing that names the note.
    post: ['.extra img @src', 'img.extra-image @src'],
  },
  box: {
    mode: 'item',
    control: ['.action-reply', ':has(+ * .like-wrapper):not(:has(.like-wrapper))'],
    // Made by a click on 回复; its placeholder names the person.
    editor: ['textarea.comment-input', 'textarea'],
  },
  page: {
    // Who is logged in is told by `../account.ts`; this says when it changes.
    me: ['.side-bar .user a[href*="/user/profile/"] @href'],
    wall: ['.login-container:not(.side-bar *)', '.login-modal, .reds-mask .login'],
  },
  markAfter: ['.interaction-content', `${NAME_LINE} + * + *`],
  barBefore: ['.tabs-content-container > :first-child', '.reds-sticky + *'],
};

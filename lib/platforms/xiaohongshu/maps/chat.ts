import type { SurfaceMap } from '../../../model/surface-map.ts';

/** Without a class name: what has messages and a box, and no list of conversations. */
const PANE = 'div:has([data-message-id]):has([contenteditable="true"]):not(:has([data-conv-id]))';

/**
 * Messages on the main site: four tools of June to August 2026 that looked at the page agree, one of them with markup that its user sent;
 * not captured. Classes are written in the BEM manner and have no hashes; ids stand in attributes.
 */
export const CHAT: SurfaceMap = {
  area: ['.xhs-im-chat-window', PANE],
  rows: ['.xhs-im-msg-list', ':has(> [data-message-id])'],
  // Hints of the site are rows of their own, or stand in one like a message.
  item: [
    '.chat-item[data-message-id]:has([class*="bubble"]):not(:has(.xhs-im-hint__text))',
    '[data-message-id]:has([class*="bubble"]):not(:has([class*="hint"]))',
  ],
  parts: {
    // In groups alone; a conversation of two names the other side at its head.
    name: ['.chat-item__nickname', '[class*="__nickname"]'],
    // What a message quotes stands beside its words.
    text: ['.xhs-im-bubble__text', ':scope:not(:has(.xhs-im-bubble__text)) [class*="bubble--text"] p'],
    id: [':scope[data-message-id] @data-message-id'],
    picture: ['.xhs-im-bubble__image img', '[class*="bubble--image"] img'],
    // One tool has `--me`, three have `--self` and the side on which it stands.
    own: [
      '.chat-item__content--right',
      '.chat-item__bubble--self, .chat-item__bubble--me',
      '[class*="--right"]',
    ],
  },
  box: {
    mode: 'conversation',
    // Absent while the account may not write.
    editor: [
      '.xhs-im-input-bar-editor[contenteditable="true"]',
      '[contenteditable="true"][data-placeholder]',
    ],
  },
  page: {
    peer: ['.xhs-im-chat-window__header-name', '.xhs-im-conv-item--active .xhs-im-conv-item__name'],
    // The other person's id; of a group, its number.
    peerId: ['.xhs-im-conv-item--active @data-conv-id', '[data-conv-id][class*="--active"] @data-conv-id'],
    // Who is logged in is told by `../account.ts`; this says when it changes.
    me: ['.side-bar .user a[href*="/user/profile/"] @href'],
    divider: [
      '.xhs-im-msg-list__time-divider',
      '.xhs-im-msg-list:not(:has(.xhs-im-msg-list__time-divider)) > :not([data-message-id]):not([class*="hint"])',
    ],
    conversation: ['.xhs-im-conv-item', '[data-conv-id]'],
    unread: ['.xhs-im-conv-item__badge', '[class*="conv-item__badge"]'],
    wall: ['.login-modal, .reds-mask .login'],
  },
  markAfter: ['.chat-item__bubble-row', '[class*="bubble-row"]'],
  barBefore: ['.xhs-im-msg-list', ':has(> [data-message-id])'],
};

import type { SurfaceMap } from '../../../model/surface-map.ts';

/** Rows of both lists are used again. Those that wait stand far outside and keep the last customer's words, name and `active`. */
const PARKED = '[style*="-9999px"]';
const VIEW = `.vue-recycle-scroller__item-view:not(${PARKED})`;
const OPEN = `${VIEW} .sx-contact-item.active`;
/** Name and time above a message bear no class, but the ink that the site has for such words. */
const FAINT = '[style*="--Text-placeholder"]';
const NAME = `${FAINT}:has(+ ${FAINT})`;
const BOX = '#jarvis-reply-textarea, textarea.reply-textarea';

/**
 * 私信通: a userscript of 2025-04 and three tools of 2026-06 agree on the rows, the sides, the words and the box. Where the account stands,
 * how a time is written and what a picture is, none says: thin.
 */
export const SXT: SurfaceMap = {
  area: [
    `div:has(.im-msg-item):has(${BOX}):not(:has(.sx-contact-item))`,
    '.im-chat-window',
    'div:has(.vue-recycle-scroller):has(textarea):not(:has(.sx-contact-item, [data-key]))',
  ],
  rows: ['.vue-recycle-scroller__item-wrapper'],
  // Cards and tips of the site have neither words nor a picture of their own.
  item: [
    '.im-msg-item:has(.text-message, .image-message):not(:has(.center))',
    '.im-msg-item:has([data-msg-type="TEXT"], [data-msg-type="IMAGE"])',
    `${VIEW} :has(> * > * > [data-msg-type])`,
  ],
  parked: [`.vue-recycle-scroller__item-view${PARKED}`, `[class*="item-view"]${PARKED}`],
  // The list stands on its head: the youngest is the first, and is shown at the bottom.
  order: ['.vue-recycle-scroller__item-view @style'],
  parts: {
    text: ['.text-message', '[data-msg-type="TEXT"]'],
    time: [`${FAINT} + ${FAINT}`, `${FAINT}:last-child`],
    picture: ['.image-message img', '[data-msg-type="IMAGE"] img'],
    own: ['.right', ':scope > .right'],
  },
  box: {
    mode: 'conversation',
    editor: ['#jarvis-reply-textarea', 'textarea.reply-textarea', '#replyBox textarea'],
  },
  page: {
    // Which of the faint words is the name no source says: asked only while the open row is out of use, and then compared (`../hooks.ts`).
    peer: [`${OPEN} .nick-name`, `body:not(:has(${OPEN})) ${VIEW} .im-msg-item:has(.left) ${NAME}`],
    // `Active-` or `Total-` and the person's id.
    peerId: [`${OPEN} @data-key`],
    conversation: [`${VIEW} .sx-contact-item`, `${VIEW} [data-key]`],
    unread: ['.d-badge-dot', '.d-badge'],
  },
  markAfter: ['.text-message', '[data-msg-type]'],
  barBefore: ['.recyScroll1', '.vue-recycle-scroller'],
};

import type { SurfaceMap } from '../../../model/surface-map.ts';

/** Words before a hash that has not changed from 2025-10 to 2026-09; nothing stands on them alone where anything else is known. */
const CONTENT = '[class*="box-content-"]';
const MESSAGE = '[class*="box-item-message-"]';

/**
 * 私信管理 of the creator centre: half a dozen tools that have it from one another, and one walk through the page in 2025-10. Some describe a
 * frame of another host instead, into which nothing of ours reaches.
 */
export const CREATOR_CHAT: SurfaceMap = {
  area: [
    '[class*="chat-container-"]',
    `:has(> [class*="box-container-"] > ${CONTENT})`,
    `:has(> * > ${CONTENT})`,
  ],
  rows: [`${CONTENT} > div`],
  // Times and tips are rows of the same kind, without a message in them.
  item: [`[class*="box-item-"]:has(> ${MESSAGE})`, `${CONTENT} > div > div:has(> * > pre)`],
  parts: {
    text: ['pre[class*="text-item-message-"]', `${MESSAGE} > pre`, ':scope > div > pre'],
    own: [':scope[class*="is-me-"]', '[class*="is-me-"]'],
    picture: [`${MESSAGE} > img`, ':scope > div > img'],
  },
  box: {
    mode: 'conversation',
    editor: [
      '[class*="chat-input-"][contenteditable="true"]',
      '[class*="chat-container-"] [contenteditable="true"]',
    ],
  },
  page: {
    peer: [
      '[class*="box-header-name-"]',
      '[class*="box-header-"] strong',
      'li[class*="active-"] [class*="item-header-name-"]',
    ],
    divider: ['[class*="box-item-"][class*="time-"]', `${CONTENT} > div > div:not(:has(*))`],
    conversation: ['li.semi-list-item', '[role="grid"] li'],
    unread: ['.semi-badge-count', '[class*="badge-count"]'],
  },
  markAfter: ['pre[class*="text-item-message-"]', `${MESSAGE} > pre`, `${MESSAGE} > img`],
  barBefore: ['[class*="box-container-"]', CONTENT],
};

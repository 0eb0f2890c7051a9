import type { SurfaceMap } from '../../../model/surface-map.ts';

/** `warpper` is how the site spells it. */
const WRAPPER = '[data-qa-id="qa-message-warpper"]';
const BUBBLE = ':is(.messageIsMe, .messageNotMe)';
const ACTIVE = '[data-qa-id="qa-conversation-chat-item"]:is([class*="active"], [aria-selected="true"])';

/**
 * 飞鸽, the shops' messages (im.jinritemai.com). Three tools in use and a replica, 2026-06 to 2026-08, all after the redesign of 2026-06-02:
 * `data-qa-id` outlived it, most classes are hashes.
 */
export const FEIGE: SurfaceMap = {
  area: [
    '#workspace-chat:has(textarea)',
    `:has(> * textarea[data-qa-id="qa-send-message-textarea"]):has(${WRAPPER})`,
    `:has(> * > textarea):has(.messageList)`,
  ],
  rows: ['.messageList'],
  // What the site says itself stands in a wrapper as well, without a side.
  item: [`${WRAPPER}:has([data-id])`, `.msgItemWrap:has([data-id])`, `${WRAPPER}:has(pre, img)`],
  parts: {
    text: [`${BUBBLE} pre`, '.leaveMessage pre', '[data-id] pre'],
    id: ['[data-id] @data-id', ':scope[data-id] @data-id'],
    // Its own class is a hash; words that are no time are read as none.
    time: ['[data-id] :not(:has(*), pre, pre *, img, path)', `${BUBBLE} ~ :not(:has(*))`],
    picture: [`${BUBBLE} img`],
    own: ['.messageIsMe', '[style*="row-reverse"]'],
    theirs: ['.messageNotMe', '[style*="flex-direction"]:not([style*="row-reverse"])'],
  },
  box: {
    mode: 'conversation',
    editor: [
      'textarea[data-qa-id="qa-send-message-textarea"]',
      '#workspace-chat textarea',
      'textarea[placeholder^="发送给"]',
    ],
  },
  page: {
    // 添加备注 stands behind the name.
    peer: [
      '#topbar-left-info span',
      '#topbar-left-info :not(:has(*))',
      `${ACTIVE} [class*="nameLine"][title] @title`,
    ],
    conversation: ['[data-qa-id="qa-conversation-chat-item"]', '[data-kora="conversation"]'],
    unread: ['[class*="badge-count"]', 'sup'],
  },
  markAfter: [`${BUBBLE} pre`, `${BUBBLE} img`],
  barBefore: ['.scroller:has(.messageList)', '.messageList'],
};

import type { SurfaceMap } from '../../../model/surface-map.ts';
import { bothWays } from './both-ways.ts';

/**
 * Direct messages: four scripts in use (2024, July and August 2025, October 2026) agree on the list of conversations, the sides, the
 * words and the editor. In which elements times stand between messages none of them says: whatever calls itself a time there.
 */
const MESSAGES = '.session-content-wrapper';
const SIDES = '.content-left, .content-right';
const BUBBLES = '.text-wrapper, .image-wrapper';
/** What was said, in its bubble or without one. */
const SAID = `${BUBBLES}, .message-plain:not(.text-wrapper *), .msg-img:not(.image-wrapper *)`;

export const DIRECT_MESSAGES: SurfaceMap = {
  area: bothWays('.session-dialog', `:has(> ${MESSAGES})`, 'div:has(> div > textarea):has(.text-wrapper)'),
  rows: [MESSAGES],
  item: [
    // Always of both sides: a sign for one of them alone would leave the other out without a word.
    `:has(.content-left):has(.content-right) :is(${SIDES})`,
    `.content:has(${SAID})`,
    `:has(> :is(${SAID}))`,
  ],
  parts: {
    text: ['.message-plain', '.text-wrapper'],
    picture: ['.msg-img', '.image-wrapper img'],
    // Where it stands is the other sign: own messages are on the right.
    own: [':scope.content-right', ':scope.bubble-right', '.bubble-right'],
  },
  box: {
    mode: 'conversation',
    editor: ['textarea.edit_area', 'textarea[name="textarea"]', '.footer textarea', 'textarea'],
  },
  page: {
    // The list and the conversation name the same person.
    peer: bothWays('.session-dialog .header .left span', '.session-wrap[class*="active"] .name'),
    me: ['#side-bar .account-info .name', ...bothWays('.finder-nickname')],
    // Right before the message that it holds for.
    divider: [
      `[class*="time" i]:not(:has(*)):has(+ :is(${SIDES}))`,
      `div:not(:has(*), :empty):has(+ * > :is(${BUBBLES}))`,
    ],
    conversation: bothWays('.session-wrap'),
    unread: ['.dot', '.unread-count'],
    wall: ['iframe[src*="login-for-iframe"]'],
  },
  markAfter: ['.text-wrapper', '.image-wrapper'],
  barBefore: [MESSAGES, '.header + *'],
};

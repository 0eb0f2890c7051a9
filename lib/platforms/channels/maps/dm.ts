import type { SurfaceMap } from '../../../model/surface-map.ts';
import { bothWays } from './both-ways.ts';

/**
 * Direct messages: four scripts in use (2024, July and August 2025, October 2026) agree on the list of conversations, the sides, the
 * words and the editor. In which elements times stand between messages none of them says: whatever calls itself a time there.
 */
const MESSAGES = '.session-content-wrapper';

export const DIRECT_MESSAGES: SurfaceMap = {
  area: bothWays('.session-dialog', `:has(> ${MESSAGES})`, 'div:has(> div > textarea):has(.text-wrapper)'),
  rows: [MESSAGES],
  item: [
    ':is(.content-left, .content-right)',
    ':is(.bubble-left, .bubble-right)',
    ':has(> :is(.text-wrapper, .image-wrapper))',
  ],
  parts: {
    text: ['.message-plain', '.text-wrapper'],
    picture: ['.msg-img', '.image-wrapper img'],
    // Where it stands is the other sign: own messages are on the right.
    own: [':scope:is(.content-right, .bubble-right)', '.bubble-right'],
  },
  box: {
    mode: 'conversation',
    editor: ['textarea.edit_area', 'textarea[name="textarea"]', '.footer textarea', 'textarea'],
  },
  page: {
    // The list and the conversation name the same person.
    peer: bothWays('.session-dialog .header .left span', '.session-wrap[class*="active"] .name'),
    me: ['#side-bar .account-info .name', ...bothWays('.finder-nickname')],
    divider: ['[class*="time" i]:not(:has(*))', `${MESSAGES} > div:not(:has(*), :empty, [class*="tip" i])`],
    conversation: bothWays('.session-wrap'),
    unread: ['.dot', '.unread-count'],
    wall: ['iframe[src*="login-for-iframe"]'],
  },
  markAfter: ['.text-wrapper', '.image-wrapper'],
  barBefore: [MESSAGES, '.header + *'],
};

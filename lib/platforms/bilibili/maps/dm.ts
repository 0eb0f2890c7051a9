import type { SurfaceMap } from '../../../model/surface-map.ts';

/**
 * Direct messages, in the light DOM. Class names are CSS modules (`_Msg_o7f0t_1`): the hash drifts (seen `_125bg_58`, then `_1izxa_69`),
 * so stems alone are named here. Parts come from tools in use (2024-12 to 2026): their structure, a public script that copies
 * conversations and walks it without any class, agrees.
 */
const MESSAGES = '[class*="_MessageList"]';
/** The row itself: what is inside of it has two underscores more. */
const ROW = '[class*="_Msg_"]:not([class*="_Msg__"])';
/** The row's last child holds a face and, beside it, what was said. */
const BESIDE_FACE = ':scope > :last-child > :nth-child(2)';

export const DIRECT_MESSAGES: SurfaceMap = {
  // Holds the list of people, too: how the room itself is nested was not seen.
  area: ['[class*="_IM_"]', 'div:has([data-id^="contact_"]):has([contenteditable="true"])'],
  rows: [MESSAGES],
  // What the site itself says between messages has no face and no body.
  item: [
    `${MESSAGES} ${ROW}:has([class*="_Msg__Main"])`,
    `${ROW}:has([class*="_Msg__Main"])`,
    'div:has(> div > [class*="_Msg__Main"])',
    `${MESSAGES} > div:has(> div > a + div)`,
  ],
  parts: {
    text: [
      '[class*="_MsgText__Content"] [class*="_RichText"]',
      `${BESIDE_FACE} > div > div > div > div:has(> span)`,
    ],
    picture: ['.b-img', '[class*="_Msg__Main"] img:not([alt^="["])'],
    // Where it stands is the other sign: own messages are on the right.
    own: [':scope[class*="MsgIsMe"]'],
  },
  box: {
    mode: 'conversation',
    editor: [
      '[class*="_MessageSendBox__Textarea"] .brt-editor',
      '.brt-root > [contenteditable="true"]',
      '[contenteditable="true"]',
    ],
  },
  page: {
    peer: [
      '[class*="_ContactName"]',
      '[data-id^="contact_"][class*="IsActive"] [class*="_SessionItem__Name"]',
      '[class*="_ChatHeader"] > :first-child',
    ],
    peerId: [
      '[data-id^="contact_"][class*="_SessionItemIsActive"] @data-id',
      '[data-id^="contact_"][class*="IsActive"] @data-id',
    ],
    me: ['.header-entry-mini :is(.name, .username)'],
    meId: ['.header-entry-mini[href*="space.bilibili.com/"] @href'],
    // A time stands at the head of the first row that it holds for.
    divider: [`${ROW} > [class*="_Msg__Time"]`, `${ROW} > :first-child:not(:last-child)`],
    conversation: ['[data-id^="contact_"]', '[class*="_SessionList"] > [class*="_SessionItem_"]'],
    unread: ['[class*="_SessionItem__NotificationNumber"]', '[class*="_SessionItem__Notification"]'],
  },
  markAfter: ['[class*="_Msg__Main"] > :last-child', `${BESIDE_FACE} > :last-child`],
  barBefore: ['[class*="_ChatHeader"]', ':has(> [class*="_ContactName"])'],
};

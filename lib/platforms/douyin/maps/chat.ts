import type { SurfaceMap } from '../../../model/surface-map.ts';

const CONTENT = '[data-e2e="msg-item-content"]';
/** A message of words alone: its pictures are faces, which bear their name in brackets. */
const WORDS_ALONE = `${CONTENT}:not(:has(img:not([title^="["], [alt^="["]), video))`;
/** The conversation that is open, in the list. */
const OPEN = '[class*="curConversation"]';

/**
 * Direct messages of www.douyin.com, on their own page and over others. Classes are words run together (`messageMessageBoxmessageBox`); a dozen
 * public tools agree on them, the last looked at the page on 2026-10-06. Some builds have hashes instead: then `data-e2e`, `data-index` and
 * `#messageContent` are left.
 */
export const CHAT: SurfaceMap = {
  area: [
    '.componentsRightPanelwrapper:has([data-e2e="msg-input"], [contenteditable])',
    ':has(> #messageContent)',
  ],
  rows: ['.messageMessageListlist'],
  // Hints of the site are rows without a message.
  item: [
    `.messageMessageBoxmessageBox:has(${CONTENT})`,
    '.messageMessageBoxmessageBox:not([class*="isFullRowCenterMessage"])',
    `#messageContent [data-index] > div:has(${CONTENT})`,
    `#messageContent div:has(> div > div > ${CONTENT})`,
  ],
  parts: {
    // In groups alone.
    name: ['.MessageBoxMessageTitleavatarName', '[class*="MessageTitle"] [class*="avatarName"]'],
    // `TextMessageTextpureText` is a piece of it, between two faces.
    text: ['.TextMessageTexttextInnerContent', '.MessageItemTextbubbleTextContent', WORDS_ALONE],
    picture: [`${CONTENT} img:not([title^="["], [alt^="["])`],
    own: ['.messageMessageBoxisFromMe', '.MessageBoxContentisFromMe', '[class*="isFromMe"]'],
    theirs: ['.messageMessageBoxcontentBox:not([class*="isFromMe"])'],
    unsent: [
      '[class*="ContentSideSendStatus"]',
      '[class*="SendStatusretry"]',
      '[class*="SendStatussending"]',
    ],
  },
  box: {
    mode: 'conversation',
    // Sources name three: Draft.js, Slate (the two latest, 2026-09 and 2026-10), and the site's own editor-kit.
    editor: [
      '[data-e2e="msg-input"] [contenteditable="true"]',
      '.messageEditorinputArea[contenteditable="true"]',
      '[class*="imChatEditorContainer"] [contenteditable="true"]',
      '.componentsRightPanelwrapper [contenteditable="true"]',
    ],
  },
  page: {
    // Beside the name may stand how many days one has talked (`commonStreak…`).
    peer: [
      '.RightPanelHeadertitle:not(:has(*))',
      '.RightPanelHeadertitle > :first-child:not([class*="treak"], :has(*))',
      `${OPEN} .conversationConversationItemtitle:not(:has(*))`,
      `${OPEN} [class*="Itemtitle"]:not(:has(*))`,
    ],
    divider: [
      '.MessageBoxTimetimeLayout',
      `#messageContent div:has(> div ${CONTENT}) > div:first-child:not(:has(*))`,
    ],
    conversation: ['[data-e2e="conversation-item"]', '.conversationConversationItemwrapper'],
    unread: ['[class*="UnReadCount"] [class*="badge-count"]', '.ConversationItemUnReadCountdigitsNumberPop'],
    wall: ['#captcha_container'],
  },
  markAfter: [CONTENT],
  barBefore: ['#messageContent', '.messageMessageListwrapper'],
};

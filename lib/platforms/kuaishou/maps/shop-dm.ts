import type { SurfaceMap } from '../../../model/surface-map.ts';

const LAYOUT = '[class*="LayoutDefaultWrapper';
const HEAD = `${LAYOUT}_beforeMsgBody"]`;
const BODY = `${LAYOUT}_msgBody"]`;
/** Orders, goods, and where the buyer comes from: cards of the shop and not words. */
const CARDS = ['OrderCard', 'GoodsCard', 'BuyerFromCard', 'NoticeCard']
  .map(name => `[class*="${name}"]`)
  .join(', ');
const TIMED = `${LAYOUT}__time"]`;
/** The list of conversations stands beside, not inside. */
const WITHOUT_LIST = ':not(:has([class*="SessionBaseCard"]))';

/**
 * The shop's chat: four tools in use of 2026 agree on the names of a message's parts, two of them on whose it is. What the site says by
 * itself stands in a middle wrapper and is none of these rows. How the panes are nested was not seen.
 */
export const SHOP_DM: SurfaceMap = {
  area: [
    `div:has(.ql-editor):has([class*="ChatMessageList"])${WITHOUT_LIST}`,
    `div:has([contenteditable="true"]):has(${BODY})${WITHOUT_LIST}`,
    `div:has([contenteditable="true"]):has(${BODY})`,
  ],
  rows: ['[class*="ChatMessageList-ContentWrap"]'],
  item: [
    `${LAYOUT}_lrWrapper"]:not(:has(${CARDS}))`,
    // Rows have ids, in one tool by their place in the list and in another by the buyer: not a message's own, as far as is known.
    `:is([id^="0_"], [id*="cs-common-message-list-item"]):has(${BODY}):not(:has(${CARDS}))`,
    `${LAYOUT}_msgMain"]:not(:has(${CARDS}))`,
    `:has(> ${BODY}):not(:has(${CARDS}))`,
  ],
  parts: {
    name: [
      `${HEAD} > [class*="_sendItem"]:not([class*="__time"])`,
      `${HEAD}:not(:has([class*="_sendItem"])) > :first-child`,
    ],
    text: ['[class*="BizTextCard"]', `${BODY}:not(:has(img))`],
    // Name and time are one text to a reader, `昵称2-22 18:55:20`; each has an element of its own.
    time: [TIMED, `${HEAD}:not(:has(${TIMED})) > :last-child`],
    picture: [`${BODY} img`],
    own: [':scope[class*="__isMine"]', '[class*="__isMine"]'],
  },
  box: {
    mode: 'conversation',
    editor: ['.ql-editor', '[contenteditable="true"]'],
  },
  page: {
    // The head of a message from the other side, and the card that is chosen in the list.
    peer: [
      `[class*="__notMe"] ${HEAD} > [class*="_sendItem"]:not([class*="__time"])`,
      '[class*="SessionBaseCard"][class*="active" i] [class*="topHeadName"]',
    ],
    me: ['.LoginUserInfo-mainTitle-text', '[class*="LoginUserInfo"] [class*="mainTitle"]:not(:has(*))'],
    conversation: ['.SessionBaseCard', '[class*="SessionBaseCard"]:has([class*="topHeadName"])'],
    wall: ['input[type="password"]'],
  },
  markAfter: [BODY],
  barBefore: ['[class*="ChatMessageList"]'],
};

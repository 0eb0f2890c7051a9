import type { SurfaceMap } from '../../model/surface-map.ts';

/** The link with the author's name. Pictures have links to the same person, and mentions (`/n/…`) are further inside of the words. */
const NAME_LINK = 'a[usercard]:first-child:not(:has(img))';
/** The same where `:has` stands around it already: one may not hold another. */
const PERSON_LINK = 'a[usercard]:first-child';
/** Whatever holds that link holds the comment's words. */
const AROUND_NAME = `:has(> ${PERSON_LINK}):not(:has(> a > img))`;
/** Words of the post are in here, in whichever build (`detail_wbtext_4CRf9` until 2024, `_wbtext_velez_14` since). */
const POST = 'article';

/**
 * Comments of one post: public sources of June to August 2026, which agree but for the order of `.wbpro-list` and the scroller: a row is
 * found by itself, not by what is around it. `wbpro-*`, `woo-*` and the short names (`item1`, `con2`) have been the same since 2021;
 * every other class has a hash.
 */
export const COMMENTS: SurfaceMap = {
  // The layer with all replies of one thread lies over the list. Other layers (settings, covers) hold no comment.
  area: [
    '.wbpro-layer:has(.item1, .item2)',
    '[class*="RepostCommentFeed_"]',
    '[class*="RepostCommentList_"]',
    '.vue-recycle-scroller:has(.item1)',
    `main .vue-recycle-scroller:has(${PERSON_LINK})`,
    '.wbpro-list:has(.item1)',
  ],
  rows: ['.vue-recycle-scroller__item-wrapper'],
  item: ['.item1', ':has(> .item1in)', '.wbpro-scroller-item > .wbpro-list > *'],
  // `共3条回复` is an .item2 as well, without words of its own.
  reply: ['.item2:has(.text)', `.item2:has(${PERSON_LINK})`, ':has(> .con2)'],
  // Rows that wait for another comment keep the old one's words. Below it: under 转发 the same rows are reposts, which link to themselves.
  parked: [
    '[data-active="false"]',
    '[style*="translateY(-9999px)"]',
    '.item1:has(> :not(.list2) .info > a[href], > :not(.list2) .info > :not(.opt) a[href])',
  ],
  order: ['.wbpro-scroller-item @data-index', '.vue-recycle-scroller__item-view @style'],
  parts: {
    name: ['.text > a:first-child', NAME_LINK],
    // Both signs know roots and replies alike: one that found roots alone would have replies missed in silence.
    text: ['.text', '.con1 > :first-child, .con2 > :first-child'],
    time: ['.info > :not(.opt)', `${AROUND_NAME} ~ :has([title="评论"]) > :first-child`],
    authorId: [`${NAME_LINK} @usercard`, 'a[href*="/u/"] @href'],
    likes: ['.woo-like-count', '.woo-like-main'],
    picture: ['.woo-picture-img', `${AROUND_NAME} ~ div:not(.info) img`],
    answered: ['a[href*="/n/"]', 'a[usercard^="name="]'],
  },
  box: {
    mode: 'item',
    // Shown on hover only; it takes a click all the same.
    control: [
      '.info [title="评论"]',
      '.info .woo-font--comment',
      '.info [title="回复"]',
      '.opt .wbpro-iconbed:nth-child(3)',
    ],
    editor: ['textarea[placeholder]', 'textarea'],
    root: ['main textarea:not(.item1 textarea, .item2 textarea, .wbpro-list textarea)'],
  },
  page: {
    title: [`${POST} [class*="_wbtext_"]`, `${POST} .wbpro-feed-content > :first-child`],
    published: [`${POST} header a[title^="20"] @title`, `${POST} a[class*="_time_"][title] @title`],
    author: [`${POST} header a[class*="_name_"]`, `${POST} header a[usercard]:not(:has(img))`],
    authorId: [`${POST} header a[href*="/u/"] @href`, `${POST} a[class*="_name_"] @href`],
    total: [`${POST} :has(> * > .woo-font--comment)`, `${POST} :has(> * > i[title="评论"])`],
    // The avatar in the head bears the name; seen 2023, its class again in 2026.
    me: ['[class*="avatarItem"][title] @title', '.woo-tab-nav a[href*="/u/"] [title] @title'],
    meId: ['.woo-tab-nav a[href*="/u/"] @href', 'a[href*="/u/"]:has([class*="avatarItem"]) @href'],
    empty: ['[class*="RepostComment"] .woo-tip-main', '[class*="RepostComment"] [class*="_empty_"]'],
  },
  // In the line of time and icons: a row that grows makes the scroller lay out all that follow.
  markAfter: ['.info > :not(.opt)'],
  barBefore: ['.wbpro-list:has(.vue-recycle-scroller)', '.vue-recycle-scroller'],
};

/** Where the page itself says which post it shows: it must be the one in the address. */
export const POST_IDS = [
  `${POST} header[id] @id`,
  `${POST}[mid] @mid`,
  `${POST} a[class*="_time_"][href] @href`,
  `${POST} header a[title^="20"] @href`,
];

/** The pane that has the editor and not the search field: the other one lists conversations, in the same elements. */
const PANE = 'div:has(textarea):not(:has(.searchInput, input:not([type="file"])))';
/** The conversation that is open, in the list. */
const OPEN = 'li[class*="active"]:has(img)';

/**
 * The chat page: one source that looked at it in 2026, one of 2021 for the list of conversations, and the editor's id, which all have had
 * since 2020. Whose a message is, none says: the side on which it stands does, and where its avatar comes.
 */
export const CHAT: SurfaceMap = {
  area: [PANE, '#app:has(#webchat-textarea)'],
  rows: [`${PANE} ul`],
  // Hints and warnings of the site are rows without an avatar.
  item: [`${PANE} li[id]:has(> div > div > img)`, `${PANE} li:has(> div > div > img)`],
  parts: {
    name: [
      ':scope > div > div > span:first-child:not(:has(span))',
      ':scope > div > div > span > span:first-child',
    ],
    text: [':scope > div > div p:only-of-type', ':scope > div > div > div:has(p)'],
    // The number stands in the row once more, hidden.
    id: [':scope[id] @id', ':scope > div:first-child:not(:has(*))'],
    picture: [':scope > div > div > div img:not(p img)'],
    own: [':scope > div > div:last-child > img'],
  },
  box: { mode: 'conversation', editor: ['#webchat-textarea', 'textarea'] },
  page: {
    peer: [`${PANE} [title] @title`, `${OPEN} .name > span:first-child`, `${OPEN} .name:not(:has(span))`],
    peerId: [`${OPEN} .name > span:nth-child(2)`, `${OPEN} .name + div`],
    me: [
      '#app :not(li) > img[title] @title',
      `${PANE} li:has(> div > div:last-child > img) > div > div > span:first-child`,
    ],
    divider: [`${PANE} li[id] > div > p:not(:empty)`, `${PANE} ul > p:not(:empty)`],
    conversation: ['li.sessionlist', 'li:has(> img)'],
    unread: ['p > span:first-child:not(:only-child)'],
  },
  markAfter: [':scope > div > div > div:has(p)'],
  barBefore: ['[class*="chat-content"]', 'ul'],
};

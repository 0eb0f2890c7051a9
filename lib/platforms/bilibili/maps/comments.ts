import type { SurfaceMap } from '../../../model/surface-map.ts';

/**
 * Comments under videos, posts of words and dynamics: custom elements in open shadow roots, four deep. Their names stand since 2024-07
 * (seen in public tools up to 2026-08); ids inside the roots are the second sign, and what stands around them the third.
 */
const THREAD = ':scope >> bili-comment-thread-renderer';
/** The same without any custom element's name: the children of `#feed`. */
const THREAD_BY_ID = ':scope >> #feed > *';
const BEFORE_BUTTONS = ':not(button, :has(button)):has(+ button, + * button)';
const IN_BOX = 'bili-comment-box >> ';
const BOX_BY_ID = '#reply-container > * >> #editor > * >> ';

export const COMMENTS: SurfaceMap = {
  // The element itself, or whatever stands in the holders that video, opus and dynamic pages have for it.
  area: ['bili-comments', ':is(#commentapp, #comment-module, #comment-body) > *'],
  rows: [':scope >> #feed', ':scope >> #contents > :first-child'],
  item: [`${THREAD} >> bili-comment-renderer`, `${THREAD} >> #comment`, `${THREAD_BY_ID} >> #comment`],
  reply: [
    `${THREAD} >> bili-comment-replies-renderer >> bili-comment-reply-renderer`,
    `${THREAD_BY_ID} >> #replies > * >> #expander-contents > *`,
  ],
  thread: ['bili-comment-thread-renderer', '#feed > *'],
  parts: {
    name: [
      ':scope >> bili-comment-user-info >> #user-name',
      ':scope >> bili-comment-user-info >> [href*="space.bilibili.com/"]',
      ':scope >> #header > * >> [href*="space.bilibili.com/"]',
    ],
    // A root's text stands in `#content`; whether a reply's does, sources differ.
    text: [
      ':scope >> bili-rich-text >> #contents',
      ':scope >> bili-rich-text >> p',
      ':scope >> #content > * >> p',
      ':scope >> #header + * > * >> p',
    ],
    time: [
      ':scope >> bili-comment-action-buttons-renderer >> #pubdate',
      // What stands right before the first button, and is none.
      `:scope >> bili-comment-action-buttons-renderer >> ${BEFORE_BUTTONS}`,
      `:scope >> #footer > * >> ${BEFORE_BUTTONS}`,
    ],
    // Neither comment nor person has an id of its own in the page: the person's stands in the address of the profile.
    authorId: [
      ':scope >> #user-avatar[data-user-profile-id] @data-user-profile-id',
      ':scope >> [href*="space.bilibili.com/"] @href',
      ':scope >> bili-comment-user-info >> [href*="space.bilibili.com/"] @href',
    ],
    // One source has the number in `#like` itself, most have it in an element of its own.
    likes: [
      ':scope >> bili-comment-action-buttons-renderer >> #like #count',
      ':scope >> bili-comment-action-buttons-renderer >> #like:not(:has(#count))',
    ],
    // 置顶 stands among the words; its sign was not seen, so this is what can be told from words by its element alone.
    pinned: [
      ':scope >> bili-rich-text >> p > i:first-child',
      ':scope >> #content > * >> p > i:first-child',
      ':scope >> bili-rich-text >> p > :is([id*="top" i], [class*="top" i])',
    ],
    picture: [':scope >> bili-comment-pictures-renderer >> img', ':scope >> #pictures > * >> img'],
    // `回复 @某人 :` is a reply's own beginning, with a way to that person.
    answered: [':scope >> bili-rich-text >> a[data-type]', ':scope >> #content > * >> p > span + a'],
  },
  box: {
    mode: 'thread',
    // Looked up in the comment's own buttons: a search of the whole thread finds another floor's.
    control: [
      ':scope >> bili-comment-action-buttons-renderer >> #reply button',
      ':scope >> bili-comment-action-buttons-renderer >> button',
      ':scope >> #footer > * >> #reply > *',
    ],
    // Two builds: a rich editor, and a plain textarea (bangumi pages, older builds).
    editor: [
      `${THREAD} >> ${IN_BOX}bili-comment-rich-textarea >> .brt-editor`,
      `${THREAD} >> ${IN_BOX}bili-comment-textarea >> textarea`,
      `${THREAD_BY_ID} >> ${BOX_BY_ID}[contenteditable="true"]`,
      `${THREAD_BY_ID} >> ${BOX_BY_ID}textarea`,
    ],
    names: [
      `:scope >> ${IN_BOX}bili-comment-rich-textarea >> .brt-placeholder`,
      `:scope >> ${BOX_BY_ID}[class*="placeholder"]`,
    ],
  },
  page: {
    title: ['h1.video-title', '.opus-module-title', '.dyn-card-opus__title', 'h1'],
    published: ['.pubdate-ip-text', '[class*="pubdate"]', '[class*="module-author__pub"]', '.bili-dyn-time'],
    author: ['.up-info-container .up-name', '.opus-module-author__name', '.bili-dyn-title__text'],
    authorId: [
      '.up-info-container [href*="space.bilibili.com/"] @href',
      '.up-panel-container [href*="space.bilibili.com/"] @href',
    ],
    total: [
      'bili-comments >> bili-comments-header-renderer >> #count',
      'bili-comments >> #header > * >> #count',
    ],
    me: ['.header-entry-mini :is(.name, .username)'],
    meId: ['.header-entry-mini[href*="space.bilibili.com/"] @href'],
    empty: ['bili-comments >> .bottombar', 'bili-comments >> #end > *'],
    wall: ['bili-comments >> #limit-mask', '.error-container'],
  },
  markAfter: [':scope >> #content', ':scope >> bili-rich-text'],
  barBefore: [':scope >> #contents', ':scope >> #feed'],
};

/**
 * Where things stand on a note page. Each has why it was chosen, when it was last seen, and how often it is found on the stored note
 * page of 2026-06 (`tests/platforms/captures.test.ts` counts again).
 */
export interface Selector {
  css: string;
  why: string;
  seen: string;
  count: number;
}

export const SELECTORS = {
  note: {
    css: '#noteContainer',
    why: 'The note, as a page or laid over the feed; nodes of other pages stay alive beside it.',
    seen: '2026-06',
    count: 1,
  },
  area: {
    css: '.comments-container',
    why: 'Holds the list, its total and its end.',
    seen: '2026-06',
    count: 1,
  },
  list: {
    css: '.comments-container > .list-container',
    why: 'Reply lists carry the same class and name; only the root list is a child of the area.',
    seen: '2026-06',
    count: 1,
  },
  comment: {
    css: '.comment-item',
    why: 'Roots and replies; the id stands in the id attribute.',
    seen: '2026-06',
    count: 10,
  },
  thread: { css: '.parent-comment', why: 'A root with its replies.', seen: '2026-06', count: 8 },
  replies: {
    css: '.reply-container',
    why: 'What stands in here answers the root.',
    seen: '2026-06',
    count: 2,
  },
  name: {
    css: '.author-wrapper .author .name',
    why: 'Bears data-user-id; older pages only the address of the profile.',
    seen: '2026-06',
    count: 10,
  },
  tag: { css: '.author-wrapper .author .tag', why: 'The badge 作者.', seen: '2026-06', count: 2 },
  words: {
    css: '.content .note-text',
    why: 'The words alone, without 回复 and a name before them where a reply is answered.',
    seen: '2026-06',
    count: 10,
  },
  picture: {
    css: '.comment-picture',
    why: 'A picture comment. Not on the stored page.',
    seen: '2026 (described)',
    count: 0,
  },
  label: {
    css: '.labels .top',
    why: '置顶评论. Not on the stored page.',
    seen: '2026-09 (described)',
    count: 0,
  },
  time: {
    css: '.info > .date > span:not(.location)',
    why: 'The region stands in the same element, with no blank between.',
    seen: '2026-06',
    count: 10,
  },
  date: {
    css: '.info > .date',
    why: 'For pages that put the time without a span.',
    seen: '2026-06',
    count: 10,
  },
  likes: { css: '.interactions .like .count', why: '赞 stands for none.', seen: '2026-06', count: 10 },
  reply: {
    css: '.interactions .reply',
    why: 'Opens the shared editor. Its .count is the word 回复 or the number of replies: never read it as words.',
    seen: '2026-06',
    count: 10,
  },
} as const satisfies Record<string, Selector>;

/** Parts of the page around the comments. */
export const PAGE = {
  title: { css: '#detail-title', why: 'Absent when the note has none.', seen: '2026-06', count: 0 },
  words: { css: '#detail-desc', why: 'Stands for the title where there is none.', seen: '2026-06', count: 1 },
  published: {
    css: '.note-content .bottom-container .date',
    why: 'When the note was published or edited.',
    seen: '2026-06',
    count: 1,
  },
  author: {
    css: '.author-container .author-wrapper a.name, .author-wrapper .info a.name',
    why: 'The address of the profile ends in the author id.',
    seen: '2026-06',
    count: 2,
  },
  total: { css: '.comments-container > .total', why: '共 N 条评论', seen: '2026-06', count: 1 },
  empty: {
    css: '.no-comments-text, .no-comments',
    why: '这是一片荒地. Not on the stored page.',
    seen: '2026 (described)',
    count: 0,
  },
  me: {
    css: '.side-bar .user a[href*="/user/profile/"], .side-bar .bottom-menu-component a[href*="/user/profile/"]',
    why: 'The way to the own profile, 我: drawn for whoever is logged in now.',
    seen: '2026-06',
    count: 2,
  },
  wall: {
    css: '.access-wrapper, .error-wrapper, .not-found-wrapper, .blocked-wrapper',
    why: 'Stand in place of a note that may not be seen. Not on the stored page.',
    seen: '2026-07 (described)',
    count: 0,
  },
  login: {
    css: '.login-container, .login-modal, .reds-mask .login',
    why: 'The log-in window. Not on the stored page.',
    seen: '2026 (described)',
    count: 0,
  },
  bar: {
    css: '.engage-bar',
    why: 'Bar and inner bar share the class; both hold the editor.',
    seen: '2026-06',
    count: 2,
  },
  editor: { css: '#content-textarea', why: 'The one editor of a note.', seen: '2026-06', count: 1 },
  asleep: {
    css: '.engage-bar .inner-when-not-active',
    why: 'Lies over the editor until somebody writes.',
    seen: '2026-06',
    count: 1,
  },
} as const satisfies Record<string, Selector>;

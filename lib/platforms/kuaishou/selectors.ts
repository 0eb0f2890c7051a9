/**
 * Where things stand in the comment management of the creator centre. Each has why it was chosen, when it was last seen, and how often it
 * is found on the stored page with one thread expanded (`tests/platforms/captures.test.ts` counts again).
 */
export interface Selector {
  css: string;
  why: string;
  seen: string;
  count: number;
}

export const SELECTORS = {
  area: { css: '.comment-list', why: 'Box for a new comment, tools and list.', seen: '2026-06', count: 1 },
  list: {
    css: '.comment-list .auto-load-list',
    why: 'Roots are appended here. The picker of videos has a list of this class, too.',
    seen: '2026-06',
    count: 1,
  },
  group: {
    css: '.comment-list > .el-checkbox-group',
    why: 'Around the list, right under the tools.',
    seen: '2026-06',
    count: 1,
  },
  root: { css: '.comment-item', why: 'A root comment; no id anywhere.', seen: '2026-06', count: 28 },
  reply: { css: '.comment-sub-item', why: 'A reply, inside its root.', seen: '2026-06', count: 6 },
  content: {
    css: ':scope > .comment-content',
    why: 'Roots hold their replies inside of it: take children only.',
    seen: '2026-06',
    count: 34,
  },
  name: {
    css: '.comment-content__username',
    why: 'The name is the text before any element.',
    seen: '2026-06',
    count: 34,
  },
  tag: {
    css: '.comment-content__username__author-tag',
    why: 'The badge 作者; on roots alone.',
    seen: '2026-06',
    count: 26,
  },
  answered: {
    css: '.comment-content__username__reply',
    why: '回复, between the name and the one who is answered.',
    seen: '2026-06',
    count: 6,
  },
  date: { css: '.comment-content__date', why: 'Relative, however old.', seen: '2026-06', count: 34 },
  words: { css: '.comment-content__detail', why: 'The words.', seen: '2026-06', count: 34 },
  buttons: {
    css: '.comment-content__btns',
    why: 'The number of likes, 回复, 删除, 举报 and, on roots, 置顶.',
    seen: '2026-06',
    count: 34,
  },
  like: {
    css: '[class*="icon-like"]',
    why: 'Stands beside the number of likes; icon-like-active once liked.',
    seen: '2026-06',
    count: 34,
  },
  topping: {
    css: '.icon-topping',
    why: 'Stands beside 置顶, which reads 取消置顶 on a pinned comment (not seen).',
    seen: '2026-06',
    count: 28,
  },
  open: { css: '.icon-reply', why: 'Stands beside 回复.', seen: '2026-06', count: 34 },
  box: {
    css: '.comment-input__wrapper',
    why: 'Drawn beforehand for every comment, hidden until 回复 is clicked.',
    seen: '2026-06',
    count: 34,
  },
  editor: {
    css: '.comment-input',
    why: 'disabled="disabled" even when it can be used.',
    seen: '2026-06',
    count: 34,
  },
} as const satisfies Record<string, Selector>;

/** Parts of the page around the comments. */
export const PAGE = {
  page: {
    css: '.comment__content',
    why: 'The page of comments, once its frame is drawn.',
    seen: '2026-06',
    count: 1,
  },
  title: {
    css: '.video-info__content__title',
    why: 'The video whose comments are listed.',
    seen: '2026-06',
    count: 1,
  },
  published: { css: '.video-info__content__date', why: '2026-05-28 09:03:19', seen: '2026-06', count: 1 },
  figures: {
    css: '.video-info__content__detail > div',
    why: 'Plays, then comments.',
    seen: '2026-06',
    count: 2,
  },
  me: { css: '.user-info .user-info-name', why: 'Who is logged in.', seen: '2026-06', count: 1 },
  card: {
    css: '.user-info .header-info-card .user-name',
    why: 'The same name in the hidden card of the head: a second sign.',
    seen: '2026-06',
    count: 1,
  },
  rootEditor: {
    css: '.author-comment-input__row__input',
    why: 'A new root comment: answers nobody.',
    seen: '2026-06',
    count: 1,
  },
} as const satisfies Record<string, Selector>;

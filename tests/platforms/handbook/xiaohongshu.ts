import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'xiaohongshu.note',
    address: (practice, query) => practice.postUrl(practice.postIds('xiaohongshu')[0] ?? '', query),
    row: '.comment-item',
    send: '.engage-bar button.submit',
    openRoot: page => page.locator('.inner-when-not-active').click(),
    other: 'guest',
  },
];

export const messages: MessageSurface[] = [];

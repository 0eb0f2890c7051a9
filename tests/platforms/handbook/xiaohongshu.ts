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
  {
    surface: 'xiaohongshu.notification',
    address: (practice, query) =>
      practice.postUrl(practice.postIds('xiaohongshu')[0] ?? '', query, 'xiaohongshu.notification'),
    elsewhere: practice => [practice.postUrl(practice.postIds('xiaohongshu')[1] ?? '')],
    row: '.container:has(.action-reply)',
    send: '.container button.submit',
    repliesElsewhere: true,
  },
];

export const messages: MessageSurface[] = [];

import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'kuaishou.creator-comments',
    address: (practice, query) => practice.postUrl(practice.postIds('kuaishou')[0] ?? '', query),
    row: '.comment-item',
    send: '.comment-item .sure-btn:visible',
    openRoot: page => page.locator('.author-comment-input__row__input').click(),
  },
];

export const messages: MessageSurface[] = [];

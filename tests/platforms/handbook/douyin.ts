import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'douyin.creator-comments',
    address: (practice, query) => practice.postUrl(practice.postIds('douyin')[0] ?? '', query),
    row: '[class*="comment-content-text-"]',
    send: '[class*="reply-content-"] button',
    openRoot: page => page.locator('[contenteditable][placeholder^="有爱"]').click(),
    mine: false,
  },
];

export const messages: MessageSurface[] = [];

import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'channels.comments',
    address: (practice, query) => practice.postUrl(practice.postIds('channels')[0] ?? '', query),
    elsewhere: practice => [practice.surfaceUrl('channels.dm'), practice.surfaceUrl('channels.comments')],
    row: '.scroll-list > div > .comment-item',
    send: '.comment-item .create-ft .tag-wrap.primary',
    openRoot: page => page.getByText('写评论').click(),
  },
];

export const messages: MessageSurface[] = [
  {
    surface: 'channels.dm',
    address: (practice, query) =>
      practice.conversationUrl(practice.conversationIds('channels')[0] ?? '', query),
    elsewhere: practice => [practice.surfaceUrl('channels.comments'), practice.surfaceUrl('channels.dm')],
    strangersElsewhere: true,
    row: ':is(.content-left, .content-right)',
    send: '.weui-desktop-btn_wrp button',
    others: '.session-wrap:not(.active)',
    editor: 'textarea.edit_area',
  },
];

import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'weibo.comments',
    address: (practice, query) => practice.postUrl(practice.postIds('weibo')[0] ?? '', query),
    elsewhere: practice => practice.postIds('weibo').map(id => practice.postUrl(id)),
    row: '.item1',
    send: '.wbpro-scroller-item .woo-button-main',
    openRoot: page => page.getByPlaceholder('发布你的评论').click(),
    other: 'guest',
    recycled: true,
  },
];

export const messages: MessageSurface[] = [
  {
    surface: 'weibo.dm',
    address: (practice, query) => practice.conversationUrl(practice.conversationIds('weibo')[0] ?? '', query),
    elsewhere: practice => practice.conversationIds('weibo').map(id => practice.conversationUrl(id)),
    row: 'li[id]',
    others: '.sessionlist:not(.active)',
    editor: '#webchat-textarea',
  },
];

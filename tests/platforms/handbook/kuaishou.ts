import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'kuaishou.creator-comments',
    address: (practice, query) =>
      practice.postUrl(practice.postIds('kuaishou')[0] ?? '', query, 'kuaishou.creator-comments'),
    row: '.comment-item',
    send: '.comment-item .sure-btn:visible',
    openRoot: page => page.locator('.author-comment-input__row__input').click(),
  },
  {
    surface: 'kuaishou.short-video',
    address: (practice, query) =>
      practice.postUrl(practice.postIds('kuaishou')[0] ?? '', query, 'kuaishou.short-video'),
    elsewhere: practice =>
      practice.postIds('kuaishou').map(id => practice.postUrl(id, {}, 'kuaishou.short-video')),
    row: '.comment-list-item',
    send: '.send-btn',
    openRoot: page => page.getByPlaceholder('说点什么').click(),
    other: 'guest',
    mine: false,
    answersNobody: true,
  },
];

export const messages: MessageSurface[] = [
  {
    surface: 'kuaishou.shop-dm',
    address: (practice, query) =>
      practice.conversationUrl(practice.conversationIds('kuaishou')[0] ?? '', query),
    tellsUnread: false,
    row: '[class*="LayoutDefaultWrapper_lrWrapper"]',
    send: '.ant-btn-primary',
    others: '.SessionBaseCard:not(.SessionBaseCard-active)',
    editor: '.ql-editor',
  },
];

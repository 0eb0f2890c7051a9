import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'bilibili.comments',
    address: (practice, query) => practice.postUrl(practice.postIds('bilibili')[0] ?? '', query),
    elsewhere: practice => practice.postIds('bilibili').map(id => practice.postUrl(id)),
    row: 'bili-comment-renderer',
    send: '#reply-container #pub button',
    openRoot: page => page.locator('#commentbox .brt-editor').first().click(),
    other: 'guest',
  },
  {
    surface: 'bilibili.creator-comments',
    address: (practice, query) =>
      practice.postUrl(practice.postIds('bilibili')[0] ?? '', query, 'bilibili.creator-comments'),
    row: '.comment-list-item',
    send: '.reply-wrap button',
    mine: false,
    repliesElsewhere: true,
  },
];

export const messages: MessageSurface[] = [
  {
    surface: 'bilibili.dm',
    address: (practice, query) => practice.conversationUrl('dm-bili-1', query, 'bilibili.dm'),
    elsewhere: practice =>
      practice.conversationIds('bilibili').map(id => practice.conversationUrl(id, {}, 'bilibili.dm')),
    strangersElsewhere: true,
    row: '[class*="_Msg__Main"]',
    send: '[class*="_MessageSendBox__SendBtn"]',
    others: '[data-id^="contact_"]:not([class*="IsActive"])',
    editor: '.brt-editor',
    namelessOwn: true,
  },
];

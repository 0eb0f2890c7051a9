import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'bilibili.comments',
    address: (practice, query) => practice.postUrl(practice.postIds('bilibili')[0] ?? '', query),
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
    row: '[class*="_Msg__Main"]',
    send: '[class*="_MessageSendBox__SendBtn"]',
    openOther: page => page.locator('[data-id^="contact_"]').nth(1).click(),
    editor: '.brt-editor',
    namelessOwn: true,
  },
];

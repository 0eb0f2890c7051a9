import type { SurfaceId } from '../../../lib/model/platform.ts';
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

const conversationAt =
  (surface: SurfaceId): MessageSurface['address'] =>
  (practice, query) =>
    practice.conversationUrl(practice.conversationIds('xiaohongshu')[0] ?? '', query, surface);

export const messages: MessageSurface[] = [
  {
    surface: 'xiaohongshu.dm',
    address: conversationAt('xiaohongshu.dm'),
    elsewhere: practice =>
      practice
        .conversationIds('xiaohongshu', 'koc-xiaolu')
        .map(id => practice.conversationUrl(id, {}, 'xiaohongshu.dm')),
    row: '.chat-item',
    openOther: page => page.locator('.xhs-im-conv-item:not(.xhs-im-conv-item--active)').first().click(),
    editor: '.xhs-im-input-bar-editor',
  },
  {
    surface: 'xiaohongshu.sxt-dm',
    address: conversationAt('xiaohongshu.sxt-dm'),
    row: '.im-msg-item:has(.left, .right)',
    send: '.send_btn',
    openOther: page => page.locator('.sx-contact-item:not(.active)').first().click(),
    editor: '#jarvis-reply-textarea',
    mine: false,
    namelessOwn: true,
  },
];

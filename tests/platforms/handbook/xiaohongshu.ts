import type { SurfaceId } from '../../../lib/model/platform.ts';
import type { Practice } from '../pages/serve.ts';
import type { CommentSurface, MessageSurface } from './surface.ts';

export const comments: CommentSurface[] = [
  {
    surface: 'xiaohongshu.note',
    address: (practice, query) => practice.postUrl(practice.postIds('xiaohongshu')[0] ?? '', query),
    elsewhere: practice =>
      practice.postIds('xiaohongshu').map(id => practice.postUrl(id, {}, 'xiaohongshu.note')),
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

const conversationsAt =
  (surface: SurfaceId) =>
  (practice: Practice): string[] =>
    practice
      .conversationIds('xiaohongshu', 'koc-xiaolu')
      .map(id => practice.conversationUrl(id, {}, surface));

export const messages: MessageSurface[] = [
  {
    surface: 'xiaohongshu.dm',
    address: conversationAt('xiaohongshu.dm'),
    elsewhere: conversationsAt('xiaohongshu.dm'),
    row: '.chat-item',
    others: '.xhs-im-conv-item:not(.xhs-im-conv-item--active)',
    editor: '.xhs-im-input-bar-editor',
  },
  {
    surface: 'xiaohongshu.sxt-dm',
    address: conversationAt('xiaohongshu.sxt-dm'),
    elsewhere: conversationsAt('xiaohongshu.sxt-dm'),
    row: '.im-msg-item:has(.left, .right)',
    send: '.send_btn',
    others: '.sx-contact-item:not(.active)',
    editor: '#jarvis-reply-textarea',
    mine: false,
    namelessOwn: true,
  },
];

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
  {
    surface: 'douyin.video',
    address: (practice, query) =>
      practice.postUrl(practice.postIds('douyin')[0] ?? '', query, 'douyin.video'),
    elsewhere: practice => practice.postIds('douyin').map(id => practice.postUrl(id, {}, 'douyin.video')),
    row: '[data-e2e="comment-item"]:visible',
    send: '[data-e2e="comment-item"] [class^="commentInput-right"] > :last-child',
    openRoot: page => page.locator('#comment-input-container .comment-input-inner-container').click(),
    other: 'guest',
    accountByLoad: true,
    recycled: true,
  },
];

export const messages: MessageSurface[] = [
  {
    surface: 'douyin.dm',
    address: (practice, query) =>
      practice.conversationUrl(practice.conversationIds('douyin')[0] ?? '', query, 'douyin.dm'),
    elsewhere: practice =>
      practice.conversationIds('douyin').map(id => practice.conversationUrl(id, {}, 'douyin.dm')),
    row: '[data-e2e="msg-item-content"]',
    send: '.e2e-send-msg-btn',
    others: '.conversationConversationItemwrapper:not([class*="curConversation"])',
    accountByLoad: true,
    editor: '.messageEditorimChatEditorContainer [contenteditable="true"]',
  },
  {
    surface: 'douyin.feige-dm',
    address: (practice, query) =>
      practice.conversationUrl(practice.conversationIds('douyin')[0] ?? '', query, 'douyin.feige-dm'),
    row: '[data-qa-id="qa-message-warpper"] pre',
    others: '[data-qa-id="qa-conversation-chat-item"]:not(.active)',
    editor: '[data-qa-id="qa-send-message-textarea"]',
    namelessOwn: true,
    mine: false,
  },
  {
    surface: 'douyin.creator-dm',
    address: (practice, query) =>
      practice.conversationUrl(practice.conversationIds('douyin')[0] ?? '', query, 'douyin.creator-dm'),
    row: '[class*="box-item-message-"]',
    send: '.semi-button',
    others: 'li.semi-list-item:not([class*="active-"])',
    editor: '[class*="chat-input-"]',
    namelessOwn: true,
    mine: false,
  },
];

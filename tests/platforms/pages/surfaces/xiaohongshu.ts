import type { Boot } from '../client/shapes.ts';
import { xiaohongshuState } from '../server/xiaohongshu-state.ts';
import type { PracticeSurface } from './surface.ts';

const state = (boot: Boot) => `<script>window.__INITIAL_STATE__=${xiaohongshuState(boot)}</script>`;

export const xiaohongshuSurfaces: PracticeSurface[] = [
  {
    surface: 'xiaohongshu.note',
    name: '笔记',
    host: 'www.xiaohongshu.com',
    path: '/explore',
    account: 'kol-chengzi',
    postPath: post => `/explore/${post.id}`,
    page: {
      routes: ['/', '/explore', '/explore/:id', '/discovery/item/:id', '/search_result/:id', '*'],
      client: 'xiaohongshu',
      title: boot => {
        const post = boot.posts.find(one => one.id === boot.current);
        return post ? `${post.title} - 小红书` : '小红书 - 你的生活兴趣社区';
      },
      head: state,
      posts: 'site',
      renames: {
        'parent-comment': 'thread-block',
        'comment-item': 'cmt-card',
        'comment-item-sub': 'cmt-card-sub',
        'comment-inner-container': 'cmt-row',
        'reply-container': 'thread-replies',
        'note-text': 'cmt-text',
        name: 'nick',
        date: 'meta-time',
      },
    },
  },
  {
    surface: 'xiaohongshu.notification',
    name: '通知',
    host: 'www.xiaohongshu.com',
    path: '/notification',
    account: 'kol-chengzi',
    postPath: () => '/notification',
    page: {
      routes: ['/notification'],
      client: 'xiaohongshu-notification',
      styles: ['xiaohongshu'],
      title: '通知 - 小红书',
      head: state,
      posts: 'site',
      renames: {
        'user-info': 'who-line',
        'interaction-hint': 'what-line',
        'interaction-time': 'when',
        'interaction-content': 'said-line',
        'action-reply': 'answer-btn',
        'user-avatar': 'face-link',
      },
    },
  },
  {
    surface: 'xiaohongshu.dm',
    name: '私信',
    host: 'www.xiaohongshu.com',
    path: '/chat',
    account: 'koc-xiaolu',
    conversationPath: (_, peerId) => `/chat/${peerId}`,
    page: {
      routes: ['/chat', '/chat/:id'],
      client: 'xiaohongshu-chat',
      styles: ['xiaohongshu'],
      title: '消息 - 小红书',
      head: state,
      posts: 'own',
      renames: {
        'chat-item': 'msg-line',
        'xhs-im-bubble__text': 'msg-words',
        'chat-item__content--right': 'msg-line--mine',
        'chat-item__bubble--self': 'msg-mine',
        'xhs-im-msg-list__time-divider': 'msg-when',
        'xhs-im-chat-window__header-name': 'msg-who',
      },
    },
  },
  {
    surface: 'xiaohongshu.sxt-dm',
    name: '私信通',
    host: 'sxt.xiaohongshu.com',
    path: '/im/multiCustomerService',
    account: 'koc-xiaolu',
    conversationPath: (_, peerId) => `/im/multiCustomerService?uid=${peerId}`,
    page: {
      routes: ['/', '/im', '/im/multiCustomerService'],
      idIn: 'uid',
      client: 'xiaohongshu-sxt',
      title: '私信通',
      posts: 'own',
      renames: {
        'im-msg-item': 'im-row',
        'text-message': 'im-words',
        left: 'from-them',
        right: 'from-us',
        'nick-name': 'contact-name',
        active: 'current',
      },
    },
  },
];

import type { PageSpec, PracticeSurface } from './surface.ts';

/** Tags and ids are renamed like classes: inside of shadow roots there are no others. */
const RENAMES = {
  'bili-comments': 'bili-talk',
  'bili-comment-thread-renderer': 'bili-talk-thread',
  'bili-comment-renderer': 'bili-talk-row',
  'bili-comment-reply-renderer': 'bili-talk-sub-row',
  'bili-comment-replies-renderer': 'bili-talk-subs',
  'bili-comment-user-info': 'bili-talk-who',
  'bili-rich-text': 'bili-talk-words',
  'bili-comment-action-buttons-renderer': 'bili-talk-acts',
  'bili-comment-box': 'bili-talk-box',
  'user-name': 'nick',
  contents: 'words',
  pubdate: 'when',
  comment: 'row',
};

const comments: PageSpec = {
  routes: ['/', '/video/:id', '/video/:id/', '/opus/:id'],
  client: 'bilibili-comments',
  title: '哔哩哔哩',
  posts: 'site',
  renames: RENAMES,
};

export const bilibiliSurfaces: PracticeSurface[] = [
  {
    surface: 'bilibili.comments',
    name: '视频和图文',
    host: 'www.bilibili.com',
    path: '/video/BV1cy4y1Q7aq/',
    account: 'koc-aqi',
    postPath: ({ id, pageId = id }) => (pageId.startsWith('BV') ? `/video/${pageId}/` : `/opus/${pageId}`),
    page: comments,
  },
  {
    surface: 'bilibili.comments',
    name: '动态',
    host: 't.bilibili.com',
    path: '/1095530271184289793',
    account: 'koc-aqi',
    page: { ...comments, routes: ['/:id{\\d+}'] },
  },
  {
    surface: 'bilibili.creator-comments',
    name: '创作中心评论',
    host: 'member.bilibili.com',
    path: '/platform/comment/article',
    account: 'koc-aqi',
    postPath: () => '/platform/comment/article',
    page: {
      routes: ['/', '/platform/comment', '/platform/comment/article'],
      client: 'bilibili-creator',
      title: '评论管理 - 创作中心',
      posts: 'own',
      order: 'newest',
      renames: {
        'comment-list-item': 'reply-card',
        'user-avatar': 'card-face',
        'ci-title': 'card-head',
        'ci-content': 'card-words',
        'ci-action': 'card-acts',
        date: 'stamp',
        'article-wrap': 'card-work',
      },
    },
  },
  {
    surface: 'bilibili.dm',
    name: '私信',
    host: 'message.bilibili.com',
    path: '/#/whisper',
    account: 'koc-aqi',
    conversationPath: ({ stranger }, peerId) => `/#/whisper${stranger ? '/unfollow' : ''}/mid${peerId}`,
    page: {
      routes: ['/'],
      client: 'bilibili-dm',
      title: '哔哩哔哩消息中心',
      posts: 'own',
      hash: 'module',
      renames: {
        MessageList: 'Talk',
        Msg: 'Line',
        MsgIsMe: 'LineMine',
        Msg__Main: 'Line__Body',
        RichText: 'Words',
        ContactName: 'Who',
      },
    },
  },
];

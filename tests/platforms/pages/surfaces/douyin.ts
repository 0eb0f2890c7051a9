import { secUidOf } from '../client/douyin-ids.ts';
import type { Boot } from '../client/shapes.ts';
import { workOf } from '../content/posts.ts';
import type { PracticeSurface } from './surface.ts';

/** A redesign gives the few words that the site's classes have up, too. */
const WWW_RENAMES = {
  'comment-item-info-wrap': 'q1WrapTop',
  'comment-item-avatar': 'q1Face',
  'comment-item-stats-container': 'q1Acts',
  'comment-item-tag': 'q1Tag',
  'comment-mainContent': 'q1List',
  replyContainer: 'q1Subs',
};

/** Some builds have hashes where others have words. */
const CHAT_RENAMES = {
  componentsRightPanelwrapper: 'w3RightOf',
  messageMessageListlist: 'NiBeo9E2',
  messageMessageListwrapper: 'e0KpLr',
  messageMessageBoxmessageBox: 'kQ2sTz',
  messageMessageBoxcolumnBox: 'pW8uFd',
  messageMessageBoxcontentBox: 'zC1hNv',
  MessageBoxContentactiveClickArea: 'uY5bGx',
  TextMessageTextpureText: 'aE3jQk',
  TextMessageTextemoji: 'sI7mHn',
  messageMessageBoxisFromMe: 'mB7xK1',
  MessageBoxTimetimeLayout: 'BuKRiTiA',
  TextMessageTexttextInnerContent: 'dV4aYm',
  MessageItemTextbubbleTextContent: 'hJ9oPc',
  RightPanelHeadertitle: 'rT6nWe',
};

/** What the site's server tells its script, as an address would be written. */
function renderData({ me }: Boot): string {
  const info = me && { uid: me.id, secUid: secUidOf(me.id), nickname: me.name };
  const user = { isLogin: me !== null, ...(info && { info }) };
  const words = encodeURIComponent(JSON.stringify({ app: { user } }));
  return `<script id="RENDER_DATA" type="application/json">${words}</script>`;
}

export const douyinSurfaces: PracticeSurface[] = [
  {
    surface: 'douyin.creator-comments',
    name: '评论管理',
    host: 'creator.douyin.com',
    path: '/creator-micro/interactive/comment',
    account: 'koc-tangtang',
    postPath: post => `/creator-micro/interactive/comment?work=${workOf(post)}`,
    page: {
      routes: ['/', '/creator-micro/interactive/comment'],
      client: 'douyin',
      title: '抖音创作者中心',
      bodyAttrs: 'delight-theme-mode="light"',
      root: '<div id="root"></div>',
      posts: 'own',
      order: 'newest',
      hash: 'dash',
      renames: {
        username: 'nick',
        time: 'stamp',
        'comment-content-text': 'body',
        operations: 'acts',
        container: 'box',
        content: 'inner',
      },
    },
  },
  {
    surface: 'douyin.video',
    name: '视频和图文',
    host: 'www.douyin.com',
    path: '/video/7523004147712345678',
    account: 'koc-tangtang',
    postPath: ({ id, pageId = id }) => `/video/${pageId}`,
    page: {
      routes: ['/', '/recommend', '/jingxuan', '/user/:who', '/search/:what', '/video/:id', '/note/:id'],
      idIn: 'modal_id',
      client: 'douyin-www',
      styles: ['douyin-chat'],
      title: '抖音',
      head: renderData,
      posts: 'site',
      hash: 'bare',
      renames: WWW_RENAMES,
    },
  },
  {
    surface: 'douyin.dm',
    name: '私信',
    host: 'www.douyin.com',
    path: '/chat',
    account: 'koc-tangtang',
    conversationPath: (_, peerId) => `/chat?to=${peerId}`,
    page: {
      routes: ['/chat', '/chat/'],
      client: 'douyin-chat',
      title: '私信 - 抖音',
      head: renderData,
      posts: 'own',
      renames: CHAT_RENAMES,
    },
  },
  {
    surface: 'douyin.creator-dm',
    name: '私信管理',
    host: 'creator.douyin.com',
    path: '/creator-micro/data/following/chat',
    account: 'koc-tangtang',
    conversationPath: (_, peerId) => `/creator-micro/data/following/chat?to=${peerId}`,
    page: {
      routes: ['/creator-micro/data/following/chat'],
      client: 'douyin-creator-chat',
      title: '抖音创作者中心',
      root: '<div id="root"></div>',
      posts: 'own',
      hash: 'dash',
      renames: {
        'box-item': 'line',
        'box-item-message': 'bubble',
        'text-item-message': 'said',
        time: 'stamp',
      },
    },
  },
  {
    surface: 'douyin.feige-dm',
    name: '飞鸽',
    host: 'im.jinritemai.com',
    path: '/pc_seller_v2/main/workspace',
    account: 'koc-tangtang',
    conversationPath: (_, peerId) => `/pc_seller_v2/main/workspace?to=${peerId}`,
    page: {
      routes: ['/', '/pc_seller_v2/main/workspace'],
      client: 'feige',
      title: '飞鸽客服系统',
      posts: 'own',
      hash: 'dash',
      renames: {
        messageIsMe: 'fromUs',
        messageNotMe: 'fromThem',
        leaveMessage: 'words',
        messageList: 'lines',
      },
    },
  },
];

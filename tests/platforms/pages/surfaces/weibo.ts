import { readerId } from '../client/ids.ts';
import { accountOf } from '../content/accounts.ts';
import type { PracticeSurface } from './surface.ts';

const uidOf = (key: string): string => accountOf(key)?.userId ?? readerId('weibo', key);

export const weiboSurfaces: PracticeSurface[] = [
  {
    surface: 'weibo.comments',
    name: '微博正文',
    host: 'weibo.com',
    path: '/7613004521/QcY7w0Xq3',
    account: 'kos-manman',
    postPath: ({ by, id }) => `/${uidOf(by)}/${id}`,
    page: {
      routes: ['/', '/:uid{\\d+}/:id', '/detail/:id'],
      client: 'weibo-comments',
      title: '微博正文 - 微博',
      posts: 'site',
      hash: 'module',
      renames: {
        item1: 'cell1',
        item1in: 'cell1in',
        item2: 'cell2',
        con1: 'body1',
        con2: 'body2',
        text: 'words',
        info: 'meta',
        list2: 'subs',
      },
    },
  },
  {
    surface: 'weibo.dm',
    name: '微博聊天',
    host: 'api.weibo.com',
    path: '/chat#/chat',
    account: 'kos-manman',
    conversationPath: (_, peerId) => `/chat#/chat?to_uid=${peerId}`,
    page: {
      routes: ['/', '/chat', '/chat/'],
      client: 'weibo-chat',
      title: '微博聊天网页版',
      posts: 'own',
      hash: 'module',
      renames: { sessionlist: 'talklist', name: 'who', 'chat-content': 'talk-content', active: 'current' },
    },
  },
];

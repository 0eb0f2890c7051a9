import { workOf } from '../content/posts.ts';
import type { PracticeSurface } from './surface.ts';

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
];

import { workOf } from '../content/posts.ts';
import type { PracticeSurface } from './surface.ts';

export const kuaishouSurfaces: PracticeSurface[] = [
  {
    surface: 'kuaishou.creator-comments',
    name: '评论管理',
    host: 'cp.kuaishou.com',
    path: '/article/comment',
    account: 'koc-amai',
    postPath: post => `/article/comment?work=${workOf(post)}`,
    page: {
      routes: ['/', '/article/comment'],
      client: 'kuaishou',
      title: '快手创作者服务平台',
      posts: 'own',
      order: 'newest',
      renames: {
        'comment-item': 'feedback-row',
        'comment-sub-item': 'feedback-row-sub',
        'comment-content': 'feedback',
        'comment-content__username': 'feedback__nick',
        'comment-content__detail': 'feedback__body',
        'comment-content__date': 'feedback__time',
        'comment-content__btns': 'feedback__acts',
        'comment-content__btns__btn': 'feedback__act',
      },
    },
  },
];

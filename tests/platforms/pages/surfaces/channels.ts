import { workOf } from '../content/posts.ts';
import type { PageSpec, PracticeSurface } from './surface.ts';

const HOST = 'channels.weixin.qq.com';

/** Both pages are of one application, which goes from one to the other without loading. */
const CONSOLE: Pick<PageSpec, 'client' | 'title' | 'posts' | 'order' | 'renames'> = {
  client: 'channels',
  title: '视频号助手',
  posts: 'own',
  order: 'newest',
  renames: {
    'comment-item': 'remark-cell',
    'comment-main-content': 'remark-body',
    'comment-user-name': 'remark-nick',
    'comment-time': 'remark-when',
    'comment-content': 'remark-words',
    'comment-reply-list': 'remark-subs',
    'session-content-wrapper': 'talk-body',
    'content-left': 'line-in',
    'content-right': 'line-out',
    'message-plain': 'words-plain',
  },
};

export const channelsSurfaces: PracticeSurface[] = [
  {
    surface: 'channels.comments',
    name: '评论管理',
    host: HOST,
    path: '/platform/interaction/comment',
    account: 'koc-yanzi',
    postPath: post => `/platform/interaction/comment?work=${workOf(post)}`,
    page: {
      ...CONSOLE,
      routes: ['/', '/platform', '/platform/interaction/comment', '/platform/comment'],
    },
  },
  {
    surface: 'channels.dm',
    name: '私信',
    host: HOST,
    path: '/platform/private_msg',
    account: 'koc-yanzi',
    conversationPath: ({ id }) => `/platform/private_msg?session=${id}`,
    page: { ...CONSOLE, routes: ['/platform/private_msg'], idIn: 'session' },
  },
];

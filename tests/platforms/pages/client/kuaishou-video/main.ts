import { boot, practiceReady } from '../boot.ts';
import type { ServedPost } from '../shapes.ts';
import { navigate, startRoutes } from '../spa.ts';
import { commentPanel } from './comment-panel.ts';
import { h } from './dom.ts';

const app = document.getElementById('app');
const pathOf = ({ pageId }: ServedPost): string => `/short-video/${pageId}`;

const topBar = (): HTMLElement =>
  h(
    'div',
    'top-bar',
    h('a', { href: '/', class: 'brand', onclick: leave }, '快手'),
    h('input', { class: 'search-input', placeholder: '搜索你感兴趣的内容' }),
    boot.me ? h('img', { class: 'top-avatar', src: boot.me.avatar, alt: '' }) : h('span', null, '登录'),
  );

function leave(event: Event): void {
  event.preventDefault();
  navigate('/');
}

/** The player, and beside it the comments, which a sign opens and closes. */
function video(post: ServedPost, signal: AbortSignal): HTMLElement {
  const next = boot.posts[(boot.posts.indexOf(post) + 1) % boot.posts.length] ?? post;
  const side = h('div', 'side');
  const panel = h(
    'div',
    { class: 'hover-tip commentPanel', onclick: () => side.toggleAttribute('hidden') },
    '评论',
  );
  void practiceReady().then(() => signal.aborted || side.append(commentPanel(post, signal)));
  return h(
    'div',
    'video-container',
    h(
      'div',
      'player',
      h('img', { class: 'player-cover', src: post.cover, alt: '' }),
      h('div', 'video-caption', h('b', null, `@${post.author.name}`), h('p', null, post.title)),
      h(
        'div',
        'video-tools',
        panel,
        h('div', 'nextVideo', h('div', { class: 'next', onclick: () => navigate(pathOf(next)) }, '下一条')),
      ),
    ),
    side,
  );
}

const feed = (): HTMLElement =>
  h(
    'div',
    'feed',
    ...boot.posts.map(post =>
      h(
        'div',
        { class: 'video-card', onclick: () => navigate(pathOf(post)) },
        h('img', { src: post.cover, alt: '' }),
        h('p', null, post.title),
      ),
    ),
  );

startRoutes((url, signal) => {
  const id = /^\/short-video\/([\w-]+)\/?$/.exec(url.pathname)?.[1];
  const post = boot.posts.find(one => one.pageId === id);
  document.title = post ? `${post.title}-快手` : '快手短视频';
  app?.replaceChildren(topBar(), post ? video(post, signal) : feed());
});

import { boot } from '../boot-data.ts';
import type { ServedPost } from '../shapes.ts';
import { navigate } from '../spa.ts';
import { countWords, fullTime } from '../time-words.ts';
import { h } from './frame.ts';

/** The page of a video: player, title, figures, owner, other videos; its comments go into the element that is answered beside it. */
export function videoPage(post: ServedPost): { page: HTMLElement; place: HTMLElement } {
  const place = h('div', { id: 'commentapp' });
  const left = h(
    'div',
    'left-container',
    h(
      'div',
      'video-info-container',
      h('h1', { class: 'video-title', title: post.title }, post.title),
      meta(post),
    ),
    h('div', 'bpx-player-container', h('img', { src: post.cover, alt: '' })),
    h(
      'div',
      'video-toolbar-container',
      h('span', 'video-like-info', countWords(post.likes)),
      h('span', 'video-fav-info', countWords(post.saves)),
    ),
    h('div', 'video-desc-container', h('span', 'desc-info-text', post.text)),
    place,
  );
  return { page: h('div', 'video-container-v1', left, right(post)), place };
}

const meta = (post: ServedPost): HTMLElement =>
  h(
    'div',
    'video-info-meta',
    h('span', 'view-text', countWords(post.plays)),
    h('div', 'pubdate-ip item', h('span', 'pubdate-ip-text', fullTime(post.at))),
  );

function right({ author, id }: ServedPost): HTMLElement {
  const space = `//space.bilibili.com/${author.id}`;
  const owner = h(
    'div',
    'up-info-container',
    h('a', { class: 'up-avatar', href: space }, h('img', { src: author.avatar, alt: '' })),
    h('div', 'up-info--right', h('a', { class: 'up-name', href: space }, author.name)),
  );
  const others = boot.posts.filter(one => one.id !== id && one.pageId.startsWith('BV'));
  return h(
    'div',
    'right-container',
    h('div', 'up-panel-container', owner),
    h('div', 'recommend-list-v1', ...others.map(card)),
  );
}

function card(post: ServedPost): HTMLElement {
  const path = `/video/${post.pageId}/`;
  const open = (event: Event) => {
    event.preventDefault();
    navigate(path);
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
  return h(
    'a',
    { class: 'video-page-card-small', href: path, onclick: open },
    h('img', { src: post.cover, alt: '' }),
    h('span', 'title', post.title),
  );
}

import { type Builder, icon } from '../dom.ts';
import { BUBBLE, CLOSE, PLAY } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { fullTime } from '../time-words.ts';
import { component } from './vue.ts';

const info: Builder = component('93bc06fe');
const drawerOf: Builder = component('ee127d48');

/** The card of the video whose comments are shown; `setTotal` keeps its comment counter. */
export function videoInfo(post: ServedPost): { element: HTMLElement; setTotal(total: number): void } {
  const total = document.createTextNode(`${post.total} `);
  const element = info(
    'div',
    'video-info',
    info(
      'div',
      { class: 'video-info__cover', style: 'cursor: pointer;' },
      info('img', { src: post.cover, alt: '' }),
      info('div', 'video-info__cover__duration', ` ${post.length} `),
    ),
    info(
      'div',
      'video-info__content',
      info('div', { class: 'video-info__content__title', style: 'cursor: pointer;' }, ` ${post.title} `),
      info('div', 'video-info__content__date', ` ${fullTime(post.at)} `, null),
      info(
        'div',
        'video-info__content__detail',
        info('div', null, icon(PLAY, 14), `${post.plays.toLocaleString('en-US')} `),
        info('div', null, icon(BUBBLE, 14), total),
      ),
    ),
    null,
  );
  return {
    element,
    setTotal: count => {
      total.data = `${count} `;
    },
  };
}

/** The drawer behind 选择视频. `choose` is called once, and the drawer is gone. */
export function openDrawer(posts: ServedPost[], current: string, choose: (post: ServedPost) => void): void {
  const close = () => shade.remove();
  const items = posts.map(post => {
    const take = () => {
      close();
      choose(post);
    };
    return drawerOf(
      'div',
      { class: post.id === current ? 'video-item is-active' : 'video-item', onclick: take },
      videoInfo(post).element,
    );
  });
  const head = drawerOf(
    'div',
    'drawer__header',
    '选择视频',
    drawerOf('span', { class: 'drawer__close', onclick: close }, icon(CLOSE, 18)),
  );
  const panel = drawerOf(
    'div',
    'drawer video-list',
    head,
    drawerOf('div', 'drawer__content', drawerOf('div', 'auto-load-list', ...items)),
  );
  const shade = drawerOf('div', 'drawer__shade', panel);
  shade.addEventListener('click', event => event.target === shade && close());
  document.body.append(shade);
}

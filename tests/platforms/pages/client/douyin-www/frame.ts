import { boot } from '../boot-data.ts';
import { icon } from '../dom.ts';
import { BELL, BUBBLE, COMPASS, HOME, PLAY, SEARCH } from '../icons.ts';
import { navigate } from '../spa.ts';
import { messageEntry } from './message-window.ts';
import { e2e, h } from './react.ts';

const PLACES = [
  ['/jingxuan', '精选', HOME],
  ['/', '推荐', PLAY],
  ['/user/self', '我的', COMPASS],
] as const;

/** The column of places at the left, the bar at the top with one's own face, and the page between them. */
export function frame(page: HTMLElement): HTMLElement[] {
  const nav = h('nav', '$nav', h('div', '$brand', '抖音'), ...PLACES.map(place));
  return [nav, h('div', '$column', header(), h('div', { id: 'douyin-right-container' }, page))];
}

function place([path, words, sign]: (typeof PLACES)[number]): HTMLElement {
  return h('a', { href: path, class: '$place', onclick: stay(path) }, icon(sign, 20), h('span', null, words));
}

/** A link of the site's own: another path, the same document. */
export const stay = (path: string) => (event: Event) => {
  event.preventDefault();
  navigate(path);
};

function header(): HTMLElement {
  const { me } = boot;
  const own = me
    ? h(
        'a',
        { href: '//www.douyin.com/user/self', class: '$own', onclick: stay('/user/self') },
        h('img', { src: me.avatar, alt: '' }),
      )
    : h('button', { type: 'button', class: '$login' }, '登录');
  const talk = h('a', { ...e2e('im-entry'), href: '/chat', class: '$entry' }, icon(BUBBLE, 20), '私信');
  messageEntry(talk);
  return h(
    'header',
    { id: 'douyin-header', class: '$header' },
    h('div', '$search', icon(SEARCH, 16), h('input', { ...e2e('searchbar-input'), placeholder: '搜索' })),
    h('div', { class: '$entry' }, icon(BELL, 20), '通知'),
    talk,
    own,
  );
}

import { boot } from '../boot.ts';
import { type Builder, icon } from '../dom.ts';
import { BELL, BUBBLE, COMPASS, PLAY, PLUS, SEARCH } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { countWords } from '../time-words.ts';
import { component, profileOf, redsIcon } from './vue.ts';

const h: Builder = component('1d6f90ab');
const bar: Builder = component('8e34c7d2');
const card: Builder = component('f70b25e9');

/** Header and side bar around `main`. */
export function frame(main: HTMLElement): HTMLElement {
  const search = h(
    'div',
    'input-box',
    h('input', { id: 'search-input', class: 'search-input', placeholder: '搜索小红书', autocomplete: 'off' }),
    h('div', 'search-icon', redsIcon(SEARCH, 20)),
  );
  const logo = h(
    'a',
    { href: '/explore', class: 'active', id: 'link-guide' },
    h('span', 'header-logo', '小红书'),
  );
  const right = h(
    'div',
    'right',
    h('button', 'channel-btn', '创作中心'),
    h('button', 'channel-btn', '业务合作'),
  );
  return h(
    'div',
    { id: 'global', class: 'layout limit', 'data-logged': boot.me ? '1' : '0' },
    h('div', 'header-container', h('header', 'mask-paper', logo, search, right)),
    h('div', 'main-container', sideBar(), h('div', 'with-side-bar main-content', main)),
  );
}

function sideBar(): HTMLElement {
  const channel = (path: string, words: string, href = '/explore') =>
    bar(
      'li',
      null,
      bar(
        'a',
        { href, class: `link-wrapper${location.pathname.startsWith(href) ? ' active' : ''}` },
        icon(path, 24, { class: 'reds-icon icon-wrapper' }),
        bar('span', 'channel', words),
      ),
    );
  return bar(
    'div',
    'side-bar',
    bar(
      'ul',
      'channel-list',
      bar(
        'div',
        'channel-list-content',
        channel(COMPASS, '发现'),
        channel(PLAY, '直播', '/livelist'),
        channel(PLUS, '发布', '/publish'),
        channel(BELL, '通知', '/notification'),
        channel(BUBBLE, '消息', '/chat'),
        me(),
      ),
    ),
  );
}

function me(): HTMLElement {
  if (!boot.me) return bar('li', 'login-container', bar('button', 'login-btn', '登录'));
  const avatar = bar(
    'span',
    'reds-image-container reds-avatar',
    bar('img', { class: 'reds-img', src: boot.me.avatar, width: '24', height: '24', alt: '' }),
  );
  const link = bar(
    'a',
    { href: profileOf(boot.me.id), class: 'link-wrapper', title: '我' },
    avatar,
    bar('span', 'channel', '我'),
  );
  return bar('li', 'user side-bar-component', bar('div', 'link-wrapper', link));
}

/** The waterfall of cards; a click opens the note over it. */
export function feed(posts: ServedPost[], open: (post: ServedPost) => void): HTMLElement {
  const cards = posts.map(post => {
    const go = (event: Event) => {
      event.preventDefault();
      open(post);
    };
    const href = `/explore/${post.id}`;
    const author = card(
      'a',
      { href: profileOf(post.author.id), class: 'author', target: '_blank' },
      card('img', { class: 'author-avatar', src: post.author.avatar, width: '20', height: '20', alt: '' }),
      card('span', 'name', post.author.name),
    );
    const likes = card('span', 'like-wrapper like-active', card('span', 'count', countWords(post.likes)));
    return card(
      'section',
      'note-item',
      card(
        'div',
        null,
        card('a', { class: 'cover mask ld', href, onclick: go }, card('img', { src: post.cover, alt: '' })),
        card(
          'div',
          'footer',
          card('a', { href, class: 'title', onclick: go }, card('span', null, post.title)),
          card('div', 'author-wrapper', author, likes),
        ),
      ),
    );
  });
  return card(
    'div',
    'feeds-page',
    card(
      'div',
      { id: 'channel-container', class: 'scroll-container' },
      card('div', 'channel active', '推荐'),
      card('div', 'channel', '护肤'),
      card('div', 'channel', '穿搭'),
      card('div', 'channel', '美食'),
    ),
    card('div', { id: 'exploreFeeds', class: 'feeds-container' }, ...cards),
  );
}

/** What stands there when the address names no note. */
export const missing = (): HTMLElement =>
  h(
    'div',
    'error-wrapper not-found-wrapper',
    h('p', null, '练习站里没有这一页'),
    h('a', { href: '/explore' }, '回到首页'),
  );

import { rename } from '../class-names.ts';
import type { ServedPost } from '../shapes.ts';
import { h } from './dom.ts';

const two = (count: number): string => String(count).padStart(2, '0');

/** `2026/06/13 13:58` */
export function slashTime(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}/${two(date.getMonth() + 1)}/${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Cards of the account's videos; no card says which one it is but by title and time. */
export function feedList(posts: ServedPost[], choose: (post: ServedPost) => void) {
  const cards = new Map(posts.map(post => [post.id, card(post, () => choose(post))]));
  const list = h(
    'div',
    {
      class: 'scroll-list',
      'infinite-scroll-disabled': 'disabled',
      'infinite-scroll-distance': '20',
      'infinite-scroll-immediate-check': 'autoFill',
    },
    ...[...cards.values()].map(one => one.element),
  );
  return {
    element: h('div', 'scroll-list__wrp feeds-container', list),
    mark(id: string) {
      for (const [name, { element }] of cards)
        element.className = `${rename('comment-feed-wrap')} ${rename(name === id ? 'active-feed' : 'inactive-feed')}`;
    },
    count(post: ServedPost) {
      const words = cards.get(post.id)?.total;
      if (words) words.textContent = String(post.total);
    },
  };
}

function card(post: ServedPost, onclick: () => void): { element: HTMLElement; total: HTMLElement } {
  const total = h('span', null, String(post.total));
  const info = h(
    'div',
    'feed-info',
    h('div', 'feed-time', ` ${slashTime(post.at)} `),
    h('div', 'separate-line'),
    h('div', 'feed-comment-total', h('span', 'icon weui-icon-outlined-comment'), total),
  );
  const element = h(
    'div',
    { class: 'comment-feed-wrap inactive-feed', onclick },
    h('img', { src: post.cover, class: 'feed-img' }),
    h('div', 'feed-content', h('div', 'feed-title', post.title), null, info),
    h('div', 'unread-comment-number', null),
  );
  return { element, total };
}

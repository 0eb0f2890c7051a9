import type { ServedPost } from '../shapes.ts';
import { countWords, fullTime, weiboTime } from '../time-words.ts';
import { h, profileOf } from './vue.ts';
import { pieces } from './words.ts';

export const addressOf = ({ author, id }: ServedPost): string => `/${author.id}/${id}`;

export interface PostView {
  element: HTMLElement;
  setTotal(count: number): void;
}

/** The post itself, `article.woo-panel-main`, with its row of actions. */
export function postView(post: ServedPost): PostView {
  const total = h('span', '$num', countWords(post.total));
  const { author } = post;
  const card = { href: profileOf(author.id), usercard: author.id };
  const time = h(
    'a',
    { class: '$time', href: addressOf(post), title: fullTime(post.at).slice(0, 16) },
    weiboTime(post.at, Date.now()),
  );
  const header = h(
    'header',
    { class: 'woo-box-flex $head', id: post.number, userinfo: JSON.stringify({ id: author.id }) },
    h(
      'a',
      { ...card, class: 'woo-avatar-main $avatar' },
      h('img', { class: 'woo-avatar-img', src: author.avatar, alt: '' }),
    ),
    h(
      'div',
      'woo-box-item-flex $head__main',
      h('div', 'woo-box-flex', h('a', { ...card, class: '$head__name_' }, h('span', null, author.name))),
      h('div', 'woo-box-flex $head__info', time, h('div', '$head__from', `发布于 ${post.place}`)),
    ),
  );
  const text = h(
    'div',
    '$detail__wbtext_',
    ...pieces(`${post.title} ${post.text} ${post.tags.map(tag => `#${tag}#`).join(' ')}`),
  );
  const element = h(
    'article',
    'woo-panel-main woo-panel-top $wrap',
    header,
    h('div', 'wbpro-feed-content', h('div', '$detail__text', text)),
    h(
      'div',
      'woo-box-flex $left $main $footer',
      action('retweet', '转发', h('span', '$num', '转发')),
      action('comment', '评论', total),
      like(post.likes),
    ),
  );
  return {
    element,
    setTotal: count => {
      total.textContent = countWords(count);
    },
  };
}

const action = (name: string, title: string, count: HTMLElement): HTMLElement =>
  h(
    'div',
    'woo-box-item-flex $toolbar__item',
    h(
      'div',
      'woo-box-flex woo-box-alignCenter woo-box-justifyCenter $toolbar__wrap',
      h('div', '$toolbar__iconWrap', h('i', { class: `woo-font woo-font--${name}`, title })),
      count,
    ),
  );

const like = (count: number): HTMLElement =>
  h(
    'div',
    'woo-box-item-flex $toolbar__item',
    h(
      'button',
      { class: 'woo-like-main', tabindex: '0' },
      h('span', 'woo-like-iconWrap'),
      h('span', 'woo-like-count', countWords(count)),
    ),
  );

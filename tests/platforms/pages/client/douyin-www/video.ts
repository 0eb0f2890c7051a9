import { boot } from '../boot-data.ts';
import { icon } from '../dom.ts';
import { BUBBLE, HEART, STAR } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { countWords, fullTime } from '../time-words.ts';
import { commentArea } from './comments.ts';
import { stay } from './frame.ts';
import { e2e, h, profileOf } from './react.ts';

/** The page of one video (or pictures, at `/note/`): all of it scrolls in a container of its own. */
export function videoPage(post: ServedPost, kind: 'video' | 'note', signal: AbortSignal): HTMLElement {
  const scroller = h('div', 'parent-route-container route-scroll-container');
  const total = h('span', null, countWords(post.total));
  const counted = () => {
    post.total += 1;
    total.textContent = countWords(post.total);
  };
  const { elements } = commentArea(post, { scroller, counted, signal });
  const film = h('div', { ...e2e(kind === 'video' ? 'player-container' : 'note-container'), class: '$film' });
  film.append(h('img', { src: post.cover, alt: '' }));
  const left = h('div', '$left', film, info(post, total), h('div', '$talk', ...elements));
  scroller.append(h('div', { ...e2e(`${kind}-detail`), class: '$detail' }, left, aside(post)));
  return scroller;
}

function info(post: ServedPost, total: HTMLElement): HTMLElement {
  const figures = h(
    'div',
    '$figures',
    h('div', { ...e2e('video-player-digg'), class: '$figure' }, icon(HEART, 18), countWords(post.likes)),
    h('div', { ...e2e('feed-comment-icon'), class: '$figure' }, icon(BUBBLE, 18), total),
    h('div', { ...e2e('video-player-collect'), class: '$figure' }, icon(STAR, 18), countWords(post.saves)),
    h(
      'span',
      { ...e2e('detail-video-publish-time'), class: '$published' },
      `发布时间：${fullTime(post.at).slice(0, 16)}`,
    ),
  );
  return h(
    'div',
    { ...e2e('detail-video-info'), 'data-e2e-aweme-id': post.pageId, class: '$info' },
    h('div', null, h('h1', '$title', h('span', null, post.title))),
    figures,
  );
}

function aside(post: ServedPost): HTMLElement {
  const { author } = post;
  const who = h(
    'div',
    { ...e2e('user-info'), class: '$author' },
    h('a', { href: profileOf(author) }, h('img', { src: author.avatar, alt: '' })),
    h('a', { href: profileOf(author) }, h('span', null, author.name)),
  );
  const others = boot.posts.filter(one => one.id !== post.id);
  return h('aside', '$aside', who, h('div', '$related', ...others.map(related)));
}

function related(post: ServedPost): HTMLElement {
  const path = `/video/${post.pageId}`;
  return h(
    'a',
    { href: path, class: '$card', onclick: stay(path) },
    h('img', { src: post.cover, alt: '' }),
    h('span', null, post.title),
  );
}

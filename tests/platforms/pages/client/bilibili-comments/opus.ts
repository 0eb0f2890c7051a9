import type { ServedPost } from '../shapes.ts';
import { fullTime } from '../time-words.ts';
import { h } from './frame.ts';

/** A post of words at `www…/opus/<id>`; its comments go into the element that is answered beside it. */
export function opusPage(post: ServedPost): { page: HTMLElement; place: HTMLElement } {
  const place = h('div', { id: 'comment-module' });
  const author = h(
    'div',
    'opus-module-author',
    h('img', { src: post.author.avatar, alt: '' }),
    h(
      'div',
      null,
      h('div', 'opus-module-author__name', post.author.name),
      h('div', 'opus-module-author__pub', when(post)),
    ),
  );
  const detail = h(
    'div',
    'opus-detail',
    h('div', 'opus-module-title', h('span', 'opus-module-title__text', post.title)),
    author,
    h('div', 'opus-module-content', h('p', null, post.text)),
    place,
  );
  return { page: detail, place };
}

/** The same post at `t…/<id>`. */
export function dynamicPage(post: ServedPost): { page: HTMLElement; place: HTMLElement } {
  const place = h('div', { id: 'comment-body' });
  const head = h(
    'div',
    'bili-dyn-item__header',
    h('img', { src: post.author.avatar, alt: '' }),
    h(
      'div',
      null,
      h('div', 'bili-dyn-title', h('span', 'bili-dyn-title__text', post.author.name)),
      h('div', 'bili-dyn-time', when(post)),
    ),
  );
  const body = h(
    'div',
    'bili-dyn-content',
    h('div', 'dyn-card-opus__title', post.title),
    h('p', null, post.text),
  );
  return { page: h('div', 'bili-dyn-item', head, body, place), place };
}

const when = ({ at }: ServedPost): string => `发布于 ${fullTime(at).slice(0, 16)}`;

import { icon } from '../dom.ts';
import { BUBBLE, HEART, STAR } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { countWords } from '../time-words.ts';
import { e2e, h, profileOf } from './react.ts';

/** What plays, with its icons at the right and its words at the bottom. `comments` is pressed to see what people say. */
export function player(post: ServedPost, comments: () => void): HTMLElement {
  const { author } = post;
  const total = h('div', '$count', countWords(post.total));
  const face = h(
    'a',
    { ...e2e('video-avatar'), href: profileOf(author), class: '$face' },
    h('img', { src: author.avatar, alt: `${author.name}头像` }),
  );
  const side = h(
    'div',
    '$side',
    face,
    act('video-player-digg', HEART, countWords(post.likes)),
    h('div', { ...e2e('feed-comment-icon'), class: '$icon', onclick: comments }, icon(BUBBLE, 26), total),
    act('video-player-collect', STAR, countWords(post.saves)),
  );
  const words = h(
    'div',
    { ...e2e('video-info'), class: '$words' },
    h('span', { ...e2e('feed-video-nickname'), class: '$by' }, `@${author.name}`),
    h('div', { ...e2e('video-desc'), class: '$desc' }, h('span', null, post.title)),
  );
  const film = h('div', '$film', h('img', { src: post.cover, alt: '' }));
  return h('div', '$player', film, side, words);
}

/** The card of what plays, its comments beside it; or of what plays next, unseen. */
export const card = (name: string, { pageId }: ServedPost, ...inside: (HTMLElement | null)[]): HTMLElement =>
  h('div', { ...e2e(name), 'data-e2e-vid': pageId, class: '$active' }, ...inside);

const act = (name: string, path: string, words: string): HTMLElement =>
  h('div', { ...e2e(name), class: '$icon' }, icon(path, 26), h('div', '$count', words));

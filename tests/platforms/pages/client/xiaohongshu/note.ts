import { drive } from '../boot.ts';
import type { Builder } from '../dom.ts';
import type { Placed, ServedPost } from '../shapes.ts';
import { xiaohongshuTime } from '../time-words.ts';
import { comments } from './comments.ts';
import { engageBar } from './engage-bar.ts';
import { component, profileOf } from './vue.ts';

const h: Builder = component('a8d2f3b5');
const side: Builder = component('72c04e6d');
const body: Builder = component('5be91a07');

/** The two-column note card, `#noteContainer`. Everything it starts ends with `signal`. */
export function note(post: ServedPost, signal: AbortSignal): HTMLElement {
  const scroller = side('div', 'note-scroller', contentOf(post), side('div', 'divider interaction-divider'));
  const bar = engageBar(post, place);
  const area = comments(post, scroller, node => bar.answer(node), signal);
  function place(placed: Placed) {
    area.place(placed);
  }
  scroller.append(area.element);
  drive({ post: () => post.id, arrive: place, loadAll: area.loadAll, append: area.append });
  const follow = side(
    'div',
    'note-detail-follow-btn',
    side('button', 'reds-button-new follow-button', '关注'),
  );
  const media = h(
    'div',
    { class: 'media-container' },
    h('div', 'xhs-slider-container', h('img', { class: 'note-slider-img', src: post.cover, alt: '' })),
  );
  return h(
    'div',
    { id: 'noteContainer', class: 'note-container', 'data-type': 'normal', 'data-render-status': '6' },
    h('div', 'author', authorLine(post)),
    media,
    side(
      'div',
      'interaction-container',
      side('div', 'author-container', authorLine(post, follow)),
      scroller,
      bar.element,
      null,
    ),
    null,
  );
}

/** Stands twice in the note: above it for narrow windows, and in the right column. */
function authorLine({ author }: ServedPost, more: HTMLElement | null = null): HTMLElement {
  const href = profileOf(author.id);
  const face = {
    class: 'avatar-item',
    crossorigin: 'anonymous',
    src: author.avatar,
    alt: '',
    style: 'width: 40px; height: 40px;',
  };
  const picture = side('div', 'avatar-container', side('a', { href, target: '_blank' }, side('img', face)));
  const name = side('a', { href, class: 'name', target: '_blank' }, side('span', 'username', author.name));
  return side('div', 'author-wrapper', side('div', 'info', side('div', 'avatar-click', picture), name), more);
}

function contentOf(post: ServedPost): HTMLElement {
  const words = body(
    'span',
    'note-text',
    body('span', null, post.text),
    ...post.tags.map(tag => body('a', { id: 'hash-tag', class: 'tag', href: '/explore' }, `#${tag} `)),
  );
  const date = `${xiaohongshuTime(post.at, Date.now())} ${post.place}`;
  return body(
    'div',
    'note-content',
    body('div', { id: 'detail-title', class: 'title' }, post.title),
    body('div', { id: 'detail-desc', class: 'desc' }, words),
    body(
      'div',
      'bottom-container',
      body('span', { class: 'date', 'selected-disabled-search': true }, date),
      null,
    ),
  );
}

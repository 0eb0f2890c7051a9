import { icon } from '../dom.ts';
import { cidOf } from '../douyin-ids.ts';
import { BROKEN, DOTS, HEART } from '../icons.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { douyinWebTime } from '../time-words.ts';
import { showsComment } from '../truth.ts';
import { e2e, h, mountOn, profileOf } from './react.ts';
import { commentBox } from './reply-box.ts';
import { said } from './words.ts';

/** The one reply box of the page; another 回复 takes it away. */
let close: () => void = () => undefined;

export interface RowContext {
  post: string;
  sent(placed: Placed): void;
  /** How many replies of this root are open. */
  shown(root: ServedComment): number;
  /** 展开 was pressed. */
  expand(root: ServedComment): void;
}

/** `[data-e2e="comment-item"]`, a root or a reply. `below` is what a root has under it. */
export function commentItem(
  comment: ServedComment,
  context: RowContext,
  root?: ServedComment,
  below?: HTMLElement,
): HTMLElement {
  const { person } = comment;
  const face = h('img', { src: person.avatar, alt: `${person.name}头像` });
  const main = h(
    'div',
    '$main',
    info(comment),
    h('div', '$body', said(comment.text), photo(comment)),
    h('div', '$time', h('span', null, timeOf(comment))),
  );
  main.append(actions(comment, main, context));
  const element = h(
    'div',
    { ...e2e('comment-item'), class: '$item' },
    h('div', 'comment-item-avatar', h('a', { href: profileOf(person), target: '_blank' }, face)),
    h('div', '$right', main, below ?? null),
  );
  mountOn(element, comment, root);
  showsComment(element, comment, root?.id);
  return element;
}

const timeOf = ({ at, place }: ServedComment): string =>
  `${douyinWebTime(at, Date.now())}${place ? `·${place}` : ''}`;

const photo = ({ picture }: ServedComment): HTMLElement | null =>
  picture ? h('div', '$photo', h('img', { src: picture, alt: '' })) : null;

function info(comment: ServedComment): HTMLElement {
  const { person, byPostAuthor, to } = comment;
  const name = h(
    'a',
    { class: '$link', href: profileOf(person), target: '_blank' },
    h('span', { 'data-click-from': 'title' }, h('span', null, person.name)),
  );
  const more = h(
    'div',
    { ...e2e('video-comment-more'), class: '$more' },
    h('div', { id: `tooltip_${cidOf(comment.id)}` }, icon(DOTS, 16)),
  );
  return h(
    'div',
    'comment-item-info-wrap',
    h(
      'div',
      '$who',
      name,
      byPostAuthor ? h('div', 'comment-item-tag', h('span', null, '作者')) : null,
      to === undefined ? null : h('span', '$to', `▸ ${to}`),
    ),
    more,
  );
}

function actions(comment: ServedComment, main: HTMLElement, context: RowContext): HTMLElement {
  const words = h('span', null, '回复');
  const answer = h('div', { class: '$act', onclick: () => toggle() }, words);
  const like = h('p', '$like', icon(HEART, 16), h('span', null, String(comment.likes)));
  const dislike = h('p', '$dislike', icon(BROKEN, 16));
  function toggle() {
    const wasOpen = words.textContent === '回复中';
    close();
    if (wasOpen) return;
    const box = commentBox({
      post: context.post,
      placeholder: `回复@${comment.person.name}`,
      target: comment.id,
      sent(placed) {
        close();
        context.sent(placed);
      },
    });
    words.textContent = '回复中';
    main.append(box.element);
    close = () => {
      words.textContent = '回复';
      box.element.remove();
      close = () => undefined;
    };
    box.focus();
  }
  return h(
    'div',
    'comment-item-stats-container',
    like,
    dislike,
    h('div', '$act', h('span', null, '分享')),
    answer,
  );
}

/** Replies of a root, as far as they are open, and the button for more. */
export function repliesOf(root: ServedComment, context: RowContext): HTMLElement {
  const shown = context.shown(root);
  const rest = root.replies.length - shown;
  const words = shown > 0 ? '展开更多' : `展开${root.replies.length}条回复`;
  return h(
    'div',
    'replyContainer',
    ...root.replies.slice(0, shown).map(reply => commentItem(reply, context, root)),
    rest > 0
      ? h(
          'button',
          { class: 'comment-reply-expand-btn', type: 'button', onclick: () => context.expand(root) },
          h('div', null, h('span', null, words)),
        )
      : null,
  );
}

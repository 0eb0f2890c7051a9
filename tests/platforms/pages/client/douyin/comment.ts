import { icon } from '../dom.ts';
import { BIN, BROKEN, BUBBLE, FLAG_UP, HEART } from '../icons.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { douyinTime } from '../time-words.ts';
import { showsComment } from '../truth.ts';
import { inputBox } from './input-box.ts';
import { h, mountOn, SEMI } from './react.ts';

/** The one reply panel that is open; a second click, or one on another 回复, unmounts it. */
let openPanel: { owner: HTMLElement; panel: HTMLElement } | undefined;

export interface Context {
  post: () => string;
  sent(placed: Placed): void;
  /** The root comment's id, for a reply. */
  root?: string;
}

/** One comment or reply: the same `container-` for both. `below` is what a root comment has under it. */
export function commentNode(comment: ServedComment, context: Context, below?: HTMLElement): HTMLElement {
  const body = h('div', null, nameOf(comment), h('div', '$time', douyinTime(comment.at, Date.now())));
  if (comment.to) body.append(h('div', '$reply-to', '回复 ', h('span', '$name', comment.to)));
  body.append(h('div', '$comment-content-text', comment.text));
  const answer = () => togglePanel(body, comment, context);
  body.append(h('div', { class: '' }, operations(comment, answer)));
  const box = h(
    'span',
    `${SEMI}-checkbox ${SEMI}-checkbox-unChecked $checkbox $hidden`,
    h('span', `${SEMI}-checkbox-inner`, h('input', { type: 'checkbox', class: `${SEMI}-checkbox-input` })),
  );
  const avatar = h(
    'span',
    {
      class: `${SEMI}-avatar ${SEMI}-avatar-circle ${SEMI}-avatar-small ${SEMI}-avatar-img $avatar`,
      role: 'listitem',
    },
    h('img', { src: comment.person.avatar, class: '', alt: '' }),
  );
  const element = h(
    'div',
    '$container__comment',
    box,
    avatar,
    h('div', '$content__comment', body, below ?? null),
  );
  mountOn(element, comment);
  showsComment(element, comment, context.root);
  return element;
}

function nameOf(comment: ServedComment): HTMLElement {
  return h('div', '$username', comment.person.name, comment.byPostAuthor ? h('span', '$tag', '作者') : null);
}

function togglePanel(body: HTMLElement, comment: ServedComment, context: Context): void {
  const was = openPanel;
  was?.panel.remove();
  openPanel = undefined;
  if (was?.owner === body) return;
  const box = inputBox({
    placeholder: `回复 ${comment.person.name}`,
    post: context.post,
    target: comment.id,
    sent(placed) {
      openPanel?.panel.remove();
      openPanel = undefined;
      context.sent(placed);
    },
  });
  const panel = h('div', '$reply-content', box.element);
  body.append(panel);
  openPanel = { owner: body, panel };
  panel.scrollIntoView({ block: 'nearest' });
  box.focus();
}

const mark = (path: string, more = ''): HTMLElement =>
  h('span', { role: 'img', class: `dux-icon dux-icon-24 $icon__item${more}` }, icon(path, 18));

function operations(comment: ServedComment, answer: () => void): HTMLElement {
  const heart = mark(HEART);
  const count = document.createTextNode(` ${comment.likes}`);
  const like = h('div', { class: '$item', onclick: toggle }, heart, count);
  let liked = false;
  function toggle() {
    liked = !liked;
    heart.style.color = liked ? '#fe2c55' : '';
    count.data = ` ${comment.likes + (liked ? 1 : 0)}`;
  }
  return h(
    'div',
    '$operations',
    like,
    h('div', '$item', h('div', '$tooltip-inner', mark(BROKEN))),
    h('div', { class: '$item', onclick: answer }, mark(BUBBLE), '回复'),
    h('div', '$item', mark(BIN), '删除'),
    h(
      'div',
      comment.byPostAuthor ? '$item $disabled' : '$item',
      h('div', '$tooltip-inner', mark(FLAG_UP), '举报'),
    ),
  );
}

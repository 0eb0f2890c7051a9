import { icon } from '../dom.ts';
import { DOWN } from '../icons.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { commentNode } from './comment.ts';
import { h, SEMI } from './react.ts';

export interface RootComment {
  id: string;
  element: HTMLElement;
  /** Shows the replies with the new one at their end. */
  addReply(reply: ServedComment): void;
}

/** A root comment with its replies, which are not on the page until 查看N条回复 is clicked. */
export function rootComment(
  root: ServedComment,
  post: () => string,
  sent: (placed: Placed) => void,
): RootComment {
  const replies = [...root.replies];
  const context = { post, sent };
  const replyOf = (reply: ServedComment) => commentNode(reply, { ...context, root: root.id });
  const rows = h('div', null);
  const words = document.createTextNode('');
  const more = h(
    'div',
    { class: '$load-more', onclick: toggle },
    words,
    h('span', { role: 'img', class: 'dux-icon dux-icon-12' }, icon(DOWN, 12)),
  );
  const list = h('div', '$reply-list', rows, h('div', null, more));
  const spin = h(
    'div',
    `${SEMI}-spin ${SEMI}-spin-middle ${SEMI}-spin-block ${SEMI}-spin-hidden`,
    h('div', { class: `${SEMI}-spin-children`, 'x-semi-prop': 'children' }, list),
  );
  const below = h('div', null);
  const element = commentNode(root, context, below);
  let open = false;
  if (replies.length > 0) below.append(spin);
  say();

  function say() {
    words.data = open ? '收起' : `查看${replies.length}条回复`;
  }
  function toggle() {
    open = !open;
    rows.replaceChildren(...(open ? replies.map(replyOf) : []));
    say();
  }
  return {
    id: root.id,
    element,
    addReply(reply) {
      replies.push(reply);
      if (!spin.isConnected) below.append(spin);
      if (open) rows.append(replyOf(reply));
      else toggle();
    },
  };
}

import type { Builder } from '../dom.ts';
import type { ServedComment } from '../shapes.ts';
import { type CommentNode, commentNode } from './comment.ts';
import { component } from './vue.ts';

const h: Builder = component('3f27b0c4');
const list: Builder = component('61d9a2f8');

const FIRST_REPLIES = 1;
const REPLIES_A_CLICK = 10;

export type Answer = (node: CommentNode, root: string) => void;

/** One root comment with its replies, `.parent-comment`. */
export interface Thread {
  id: string;
  element: HTMLElement;
  /** A reply that was sent or arrived stands at the end of those shown. */
  addReply(reply: ServedComment): void;
}

export function thread(root: ServedComment, answer: Answer): Thread {
  const node: CommentNode = commentNode(root, () => answer(node, root.id));
  const rows = list('div', { tag: 'div', name: 'list', class: 'list-container' });
  const more = list('div', { class: 'show-more', 'selected-disabled-search': true, onclick: showMore });
  const container = h('div', 'reply-container');
  const element = list('div', 'parent-comment', node.element);
  const hidden = [...root.replies];
  let count = root.replies.length;
  if (count > 0) open();

  function open() {
    container.append(rows);
    element.append(container);
    show(FIRST_REPLIES);
    node.setReplies(count);
  }
  function show(wanted: number) {
    for (const reply of hidden.splice(0, wanted)) place(reply);
    if (hidden.length === 0) return more.remove();
    more.textContent =
      rows.childElementCount <= FIRST_REPLIES ? `展开 ${hidden.length} 条回复` : '展开更多回复';
    container.append(more);
  }
  function showMore() {
    show(REPLIES_A_CLICK);
  }
  function place(reply: ServedComment) {
    const sub: CommentNode = commentNode(reply, () => answer(sub, root.id), root.id);
    rows.append(sub.element);
  }
  return {
    id: root.id,
    element,
    addReply(reply) {
      count += 1;
      if (count === 1) open();
      place(reply);
      node.setReplies(count);
    },
  };
}

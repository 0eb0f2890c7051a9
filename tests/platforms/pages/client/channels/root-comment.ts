import type { Placed, ServedComment } from '../shapes.ts';
import { showsComment } from '../truth.ts';
import { commentItem } from './comment-item.ts';
import { h } from './dom.ts';

interface Context {
  post: string;
  sent(placed: Placed): void;
}

/** Replies that stand open from the start. */
const OPEN = 2;

/** A root with its replies: some of them at once, the rest on demand. */
export function rootComment(root: ServedComment, context: Context) {
  const list = h('div', 'comment-reply-list');
  const more = h(
    'div',
    'load-more',
    h('div', { class: 'load-more__btn', onclick: expand }, h('span', null, '展开更多回复')),
  );
  const item = commentItem(root, context);
  let waiting = root.replies.slice(OPEN);
  const show = (reply: ServedComment) => list.append(replyItem(reply, root, context));
  for (const reply of root.replies.slice(0, OPEN)) show(reply);
  item.content.append(list);
  if (waiting.length > 0) item.content.append(more);
  showsComment(item.element, root);
  function expand() {
    for (const reply of waiting) show(reply);
    waiting = [];
    more.remove();
  }
  return {
    element: item.element,
    add(reply: ServedComment) {
      expand();
      show(reply);
      item.close();
    },
  };
}

function replyItem(reply: ServedComment, root: ServedComment, context: Context): HTMLElement {
  // Whom a reply to a reply answers stands among its words.
  const text = reply.to ? `回复 ${reply.to}: ${reply.text}` : reply.text;
  const sent = (placed: Placed) => {
    close();
    context.sent(placed);
  };
  const { element, close } = commentItem({ ...reply, text }, { ...context, sent });
  showsComment(element, { ...reply, text }, root.id);
  return element;
}

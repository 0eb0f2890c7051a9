import type { Builder } from '../dom.ts';
import { icon } from '../dom.ts';
import { DOWN } from '../icons.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { showsComment } from '../truth.ts';
import { commentContent } from './comment-content.ts';
import { component, mountOn } from './vue.ts';

const item: Builder = component('39d84f1c');
const subItem: Builder = component('c5027be6');

export interface CommentItem {
  id: string;
  element: HTMLElement;
  /** A new reply stands first, and the replies are shown. */
  addReply(reply: ServedComment): void;
}

/** One root comment, `.comment-item`. Replies appear all at once when asked for, newest first. */
export function commentItem(
  root: ServedComment,
  post: () => string,
  sent: (placed: Placed) => void,
): CommentItem {
  const replies = [...root.replies].sort((a, b) => b.at - a.at);
  const content = commentContent(root, { post, rootName: undefined, sent });
  const element = item(
    'div',
    'comment-item',
    null,
    item('img', { src: root.person.avatar, class: 'comment-item__cover', alt: '' }),
    content,
    null,
  );
  const list = item('div', 'comment-item__content__sub-comments');
  const words = document.createTextNode('');
  const expand = item(
    'div',
    { class: 'comment-item__content__expand-btn', onclick: toggle },
    words,
    icon(DOWN, 12),
  );
  mountOn(element, root);
  showsComment(element, root);
  if (replies.length > 0) content.append(expand);
  say();

  function say() {
    words.data = list.isConnected ? ' 收起回复 ' : ` 展开查看${replies.length}条回复 `;
  }
  function toggle() {
    if (list.isConnected) list.remove();
    else {
      list.replaceChildren(...replies.map(subOf));
      expand.before(list);
    }
    say();
  }
  function subOf(reply: ServedComment): HTMLElement {
    const made = subItem(
      'div',
      'comment-sub-item',
      null,
      subItem('img', { src: reply.person.avatar, alt: '', class: 'comment-sub-item__cover' }),
    );
    made.append(commentContent(reply, { post, rootName: root.person.name, sent }));
    mountOn(made, reply);
    showsComment(made, reply, root.id);
    return made;
  }
  return {
    id: root.id,
    element,
    addReply(reply) {
      replies.unshift(reply);
      if (!expand.isConnected) content.append(expand);
      if (list.isConnected) list.prepend(subOf(reply));
      else toggle();
    },
  };
}

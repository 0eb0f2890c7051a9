import type { ServedComment } from '../shapes.ts';
import { type CommentView, commentView, type ViewContext } from './comment-view.ts';
import { h } from './vue.ts';

/** So many replies stand under their root in the list. */
const INLINE = 2;

export interface RowContext extends ViewContext {
  /** Opens the layer with all replies of a thread. */
  openThread(root: ServedComment): void;
  /** Replies that were sent or came since the page was opened stand in the list, too. */
  isFresh(reply: ServedComment): boolean;
}

export interface RootRow {
  element: HTMLElement;
  show(root: ServedComment, index: number): void;
  rest(): void;
}

/** A row of the list: a root with a few of its replies. All of it is used again for other roots. */
export function rootRow(context: RowContext): RootRow {
  const root = commentView('root', context);
  const list = h('div', 'list2');
  const replies: CommentView[] = [];
  const more = h('div', 'item2');
  const element = h(
    'div',
    'wbpro-scroller-item',
    context.bare ? root.element : h('div', 'wbpro-list', root.element),
  );

  function showReplies(comment: ServedComment) {
    const shown = comment.replies.filter((reply, index) => index < INLINE || context.isFresh(reply));
    while (replies.length < shown.length) replies.push(commentView('reply', context));
    for (const [index, reply] of shown.entries()) replies[index]?.show(reply, comment);
    const hidden = comment.replies.length > shown.length;
    const open = () => context.openThread(comment);
    more.replaceChildren(
      h('a', { onclick: open }, `共${comment.replies.length}条回复`, h('i', 'woo-font woo-font--angleRight')),
    );
    list.replaceChildren(
      ...replies.slice(0, shown.length).map(one => one.element),
      ...(hidden ? [more] : []),
    );
    for (const unused of replies.slice(shown.length)) unused.rest();
    if (shown.length > 0) root.element.append(list);
    else list.remove();
  }
  return {
    element,
    show(comment, index) {
      element.dataset.index = String(index);
      element.dataset.active = 'true';
      root.show(comment, undefined);
      showReplies(comment);
    },
    rest() {
      element.dataset.active = 'false';
      for (const one of [root, ...replies]) one.rest();
    },
  };
}

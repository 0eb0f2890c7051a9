import { recycledList } from '../recycled-list.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { type CommentView, commentView, type ViewContext } from './comment-view.ts';
import { h } from './vue.ts';

export interface Layer {
  element: HTMLElement;
  /** Shows the thread again: something was added to it. */
  refresh(): void;
}

/** `.wbpro-layer`: one thread with all of its replies, over the page. Its replies stand in recycled rows of their own. */
export function threadLayer(
  root: ServedComment,
  options: { post: string; sent(placed: Placed): void; close(): void; signal: AbortSignal },
): Layer {
  const { post, sent, close, signal } = options;
  const context: ViewContext = { post, bare: false, sent, grown: () => list.refresh() };
  const head = commentView('root', { ...context, grown: () => undefined });
  const scroller = h('div', '$ReplyModal__scroll3');
  const views = new WeakMap<HTMLElement, CommentView>();
  const list = recycledList<ServedComment>({
    scroller,
    estimate: 64,
    key: reply => reply.id,
    make() {
      const view = commentView('reply', context);
      const row = h('div', 'wbpro-scroller-item', view.element);
      views.set(row, view);
      return row;
    },
    bind(row, reply, index) {
      row.dataset.index = String(index);
      row.dataset.active = 'true';
      views.get(row)?.show(reply, root);
    },
    park(row) {
      row.dataset.active = 'false';
      views.get(row)?.rest();
    },
    signal,
  });
  head.show(root, undefined);
  head.element.append(h('div', 'list2', list.element));
  scroller.append(h('div', 'wbpro-list', head.element));
  const title = h('div', 'wbpro-layer-tit-text woo-box-item-flex', `${root.replies.length}条回复`);
  const shut = h('i', { class: 'woo-font woo-font--cross', title: '关闭', onclick: close });
  const bar = h(
    'div',
    'wbpro-layer-tit woo-box-flex woo-box-alignCenter',
    title,
    h('div', 'wbpro-layer-tit-opt', shut),
  );
  const panel = h('div', 'wbpro-layer', h('div', 'woo-panel-main woo-panel-bottom', bar, scroller));
  const element = h(
    'div',
    'woo-box-flex woo-box-alignCenter woo-box-justifyCenter woo-modal-wrap',
    h('div', 'woo-modal-main', panel),
  );
  const refresh = () => {
    title.textContent = `${root.replies.length}条回复`;
    list.set(root.replies);
    list.refresh();
  };
  requestAnimationFrame(refresh);
  return { element, refresh };
}

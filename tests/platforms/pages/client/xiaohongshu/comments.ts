import { fetchThread } from '../boot.ts';
import { type Builder, whenNearEnd } from '../dom.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { type Answer, type Thread, thread } from './thread.ts';
import { component } from './vue.ts';

const h: Builder = component('61d9a2f8');
const end: Builder = component('d05b7c19');
const PAGE = 10;

/** The comment area of a note, `.comments-el`: ten roots first, ten more whenever the end comes near. */
export interface Comments {
  element: HTMLElement;
  place(placed: Placed): void;
  append(comments: ServedComment[]): void;
  loadAll(): void;
}

export function comments(
  post: ServedPost,
  scroller: HTMLElement,
  answer: Answer,
  signal: AbortSignal,
): Comments {
  let waiting: ServedComment[] = [];
  const threads: Thread[] = [];
  const totalLine = h('div', { class: 'total', 'selected-disabled-search': true });
  const list = h('div', { tag: 'div', name: 'list', class: 'list-container' });
  const foot = h('div', 'loading', '加载中');
  const container = h('div', 'comments-container');
  const element = h('div', { class: 'comments-el', style: '' }, container);

  const append = (given: ServedComment[]) => {
    const made = given.map(comment => thread(comment, answer));
    threads.push(...made);
    list.append(...made.map(one => one.element));
  };
  const load = (wanted = PAGE) => {
    append(waiting.splice(0, wanted));
    if (waiting.length > 0) return;
    foot.replaceWith(
      post.total > 0
        ? end('div', 'end-container', ' - THE END - ')
        : h('p', 'no-comments-text', '这是一片荒地'),
    );
  };
  const setTotal = (count: number) => {
    post.total = count;
    totalLine.textContent = ` 共 ${count} 条评论 `;
  };
  const begin = (given: ServedComment[]) => {
    waiting = given;
    setTotal(given.reduce((sum, root) => sum + 1 + root.replies.length, 0));
    container.append(totalLine, list, document.createComment(''), foot);
    load();
    whenNearEnd(foot, scroller, () => waiting.length > 0 && load(), signal);
  };
  fetchThread(post.id, signal).then(begin, () => undefined);

  return {
    element,
    append,
    loadAll: () => load(waiting.length),
    place({ comment, root }) {
      setTotal(post.total + 1);
      if (root !== undefined) return threads.find(one => one.id === root)?.addReply(comment);
      const made = thread(comment, answer);
      threads.unshift(made);
      list.prepend(made.element);
    },
  };
}

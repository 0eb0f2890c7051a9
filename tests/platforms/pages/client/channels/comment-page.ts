import { appendList } from '../append-list.ts';
import { boot, drive, fetchThread } from '../boot.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { createBox } from './create-box.ts';
import { h } from './dom.ts';
import { feedList } from './feeds.ts';
import { rootComment } from './root-comment.ts';

/** Roots that come at a time. */
const PAGE = 20;

/** Videos on the left, the comments of the one that is chosen on the right. */
export function commentPage(signal: AbortSignal): HTMLElement {
  let life = new AbortController();
  signal.addEventListener('abort', () => life.abort());
  const right = h('div', 'feed-comment__wrp');
  const feeds = feedList(boot.posts, show);
  function show(post: ServedPost) {
    life.abort();
    life = new AbortController();
    feeds.mark(post.id);
    right.replaceChildren(...comments(post, () => feeds.count(post), life.signal));
  }
  const first = boot.posts.find(one => one.id === boot.current) ?? boot.posts[0];
  if (first) show(first);
  const content = h('div', 'comment-content-wrp', feeds.element, right);
  return h(
    'div',
    'main-body-wrap comment-view interaction-wrap router-view',
    h('div', 'finder-page Comment', content),
  );
}

/** Head, box for a new comment, and list under one video. */
function comments(post: ServedPost, counted: () => void, signal: AbortSignal): HTMLElement[] {
  const tips = h('div', 'comment-count__tips');
  const rows = h('div');
  const end = h('div', 'scroll-bottom__tips');
  const scroller = h('div', 'scroll-list__wrp', h('div', 'scroll-list', rows, end));
  const count = () => {
    tips.textContent = `共 ${post.total} 条评论`;
    counted();
  };
  const roots = new Map<string, ReturnType<typeof rootComment>>();
  const make = (comment: ServedComment) => {
    const root = rootComment(comment, { post: post.id, sent: place });
    roots.set(comment.id, root);
    return root.element;
  };
  const list = appendList<ServedComment>({ rows, foot: end, scroller, size: PAGE, make, done, signal });
  function done() {
    end.textContent = rows.childElementCount === 0 ? '暂无评论' : '没有更多了';
  }
  function place({ comment, root }: Placed) {
    post.total += 1;
    count();
    if (root === undefined) list.prepend(comment);
    else roots.get(root)?.add(comment);
  }
  count();
  fetchThread(post.id, signal).then(list.begin, () => undefined);
  drive({
    post: () => post.id,
    arrive: place,
    loadAll: list.loadAll,
    append: list.append,
    scroller: () => scroller,
  });
  return [...head(post.id, tips, place), scroller];
}

function head(post: string, tips: HTMLElement, sent: (placed: Placed) => void): HTMLElement[] {
  const place = h('div', 'comment-create-wrap');
  const toggle = () => {
    if (place.firstElementChild) return place.replaceChildren();
    const box = createBox({ post, send: '发表', sent });
    place.append(box.element);
    box.focus();
  };
  const write = h('div', { class: 'tag-wrap primary', onclick: toggle }, h('div', 'tag-inner', '写评论'));
  return [h('div', 'comment-tab__wrp', tips, write), place];
}

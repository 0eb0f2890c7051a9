import { boot, drive, fetchThread, practiceReady } from '../boot.ts';
import { ghostsOf } from '../ghosts.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { WindowList } from '../window-list.ts';
import { commentItem, type RowContext, repliesOf } from './comment.ts';
import { e2e, h } from './react.ts';
import { ownBox } from './reply-box.ts';

/** Replies that 展开 opens at a time. */
const STEP = 3;

export interface CommentArea {
  /** Title, box and list, and before them what the server rendered for nobody to see. */
  elements: HTMLElement[];
  /** The first comments are there. */
  ready: Promise<void>;
}

/** The comments of a post; `counted` hears of every comment more. */
export function commentArea(
  post: ServedPost,
  { scroller, counted, signal }: { scroller: HTMLElement | null; counted(): void; signal: AbortSignal },
): CommentArea {
  const shown = new Map<string, number>();
  const rows = h('div', null);
  const foot = h('div', '$foot', '加载中');
  const list = h('div', { ...e2e('comment-list'), class: '$list comment-mainContent' }, rows, foot);
  const unseen = h('div', '$unseen');
  const context: RowContext = {
    post: post.id,
    sent: place,
    shown: root => shown.get(root.id) ?? 0,
    expand(root) {
      shown.set(root.id, (shown.get(root.id) ?? 0) + STEP);
      window.refresh(root);
    },
  };
  const rowOf = (root: ServedComment) =>
    commentItem(root, context, undefined, root.replies.length > 0 ? repliesOf(root, context) : undefined);
  const window = new WindowList<ServedComment>({
    rows,
    scroller: scroller ?? list,
    estimate: 96,
    make: rowOf,
    size: 20,
    done: () => {
      foot.textContent = '暂时没有更多评论';
    },
    signal,
  });
  function place({ comment, root }: Placed) {
    counted();
    if (root === undefined) return window.prepend(comment);
    const thread = window.items().find(one => one.id === root);
    if (!thread) return;
    thread.replies.push(comment);
    shown.set(thread.id, thread.replies.length);
    window.refresh(thread);
  }
  async function begin() {
    await practiceReady();
    const given = await fetchThread(post.id, signal);
    const first = given.slice(0, 2).map(root => commentItem(root, context));
    unseen.replaceChildren(h('div', e2e('comment-list'), ghostsOf(first)));
    list.prepend(ghostsOf(first.slice(0, 1)));
    window.begin(given);
    drive({
      post: () => post.id,
      arrive: place,
      loadAll: () => window.loadAll(),
      append: comments => window.append(comments),
      scroller: () => scroller ?? list,
      recycle: () => window.recycle(),
    });
  }
  const own = boot.me ? ownBox(post.id, place) : h('div', '$hint', '登录后参与评论');
  return { elements: [unseen, head(), own, list], ready: begin().catch(() => undefined) };
}

const head = (): HTMLElement => h('div', '$head', h('span', 'comment-title', '全部评论'));

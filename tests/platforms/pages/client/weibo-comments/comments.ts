import { boot, drive, fetchThread } from '../boot.ts';
import { overlayOn } from '../overlay.ts';
import { recycledList } from '../recycled-list.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { type Layer, threadLayer } from './layer.ts';
import { replyBox } from './reply-box.ts';
import { type RootRow, rootRow } from './root-row.ts';
import { h } from './vue.ts';

/** Roots that come at a time. */
const PAGE = 20;
/** The order of list and scroller that some pages have: `?layout=outer`. */
const OUTER = new URLSearchParams(location.search).get('layout') === 'outer';

/** Box, tabs and list under a post; `counted` hears of every comment more. */
export function commentArea(post: ServedPost, counted: () => void, signal: AbortSignal): HTMLElement {
  let waiting: ServedComment[] = [];
  let layer: Layer | undefined;
  const fresh = new Set<string>();
  const rows = new WeakMap<HTMLElement, RootRow>();
  const over = overlayOn(document.getElementById('app') ?? document.body);
  signal.addEventListener('abort', () => over.show(undefined));

  function openThread(root: ServedComment) {
    over.show(life => {
      const close = () => {
        layer = undefined;
        over.show(undefined);
        list.refresh();
      };
      layer = threadLayer(root, { post: post.id, sent: place, close, signal: life });
      return layer.element;
    });
  }
  const context = {
    post: post.id,
    bare: OUTER,
    sent: place,
    grown: () => list.refresh(),
    openThread,
    isFresh: (reply: ServedComment) => fresh.has(reply.id),
  };
  const list = recycledList<ServedComment>({
    scroller: null,
    estimate: 96,
    key: root => root.id,
    make() {
      const row = rootRow(context);
      rows.set(row.element, row);
      return row.element;
    },
    bind: (row, root, index) => rows.get(row)?.show(root, index),
    park: row => rows.get(row)?.rest(),
    near: () => waiting.length > 0 && queueMicrotask(() => load(PAGE)),
    signal,
  });
  function load(count: number) {
    const next = waiting.splice(0, count);
    if (next.length > 0) list.append(next);
  }
  function place({ comment, root }: Placed) {
    counted();
    if (root === undefined) return list.prepend(comment);
    fresh.add(comment.id);
    const thread = list.items().find(one => one.id === root);
    thread?.replies.push(comment);
    list.refresh();
    layer?.refresh();
  }
  const feed = h('div', '$RepostCommentFeed__mid');
  fetchThread(post.id, signal).then(
    given => {
      waiting = given;
      feed.append(OUTER ? h('div', 'wbpro-list', list.element) : list.element);
      if (given.length === 0) feed.append(h('div', 'woo-tip-main', '还没有人评论哦'));
      load(PAGE);
    },
    () => undefined,
  );
  drive({
    post: () => post.id,
    arrive: place,
    loadAll: () => load(waiting.length),
    append: more => list.append(more),
    recycle: () => list.recycle(),
  });
  const own = replyBox({ post: post.id, placeholder: '发布你的评论', sent: place });
  return h(
    'div',
    'woo-panel-main woo-panel-bottom $Detail__box',
    boot.me ? h('div', '$Composer__root', own.element) : null,
    tabs(),
    feed,
  );
}

const tabs = (): HTMLElement =>
  h(
    'div',
    '$RepostCommentList__tab woo-box-flex',
    h('div', '$RepostCommentList__cur', '按热度'),
    h('div', null, '按时间'),
  );

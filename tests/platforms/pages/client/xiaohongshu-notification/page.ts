import { appendList } from '../append-list.ts';
import { boot, drive } from '../boot.ts';
import type { Builder } from '../dom.ts';
import type { ServedPost } from '../shapes.ts';
import { component } from '../xiaohongshu/vue.ts';
import { deletedItem, likeItem, type Notice, noticeItem } from './item.ts';
import { fetchNotices, messageOf, noticeOf } from './notices.ts';

const h: Builder = component('0b7d3e55');
const TABS = ['评论和@', '赞和收藏', '新增关注'];
const PAGE = 20;

const ref = <T>(value: T) => ({ __v_isRef: true, _rawValue: value, _value: value });

/** The notifications, one tab at a time. What was loaded stays; nothing of it has an id that the page shows. */
export function notificationPage(open: (post: ServedPost) => void, signal: AbortSignal): HTMLElement {
  const content = h('div', 'tabs-content-container');
  const foot = h('div', 'loading', '加载中');
  const messages: object[] = [];
  let notices: Notice[] = [];
  Object.assign(window.__INITIAL_STATE__.notification, {
    notificationMap: ref({ mentions: { messageList: messages, hasMore: false } }),
  });
  const make = (notice: Notice) => {
    messages.push(messageOf(notice));
    return noticeItem(notice, open) as Element;
  };
  const list = appendList<Notice>({
    rows: content,
    foot,
    scroller: null,
    size: PAGE,
    make,
    done: () => foot.replaceChildren(' - THE END - '),
    signal,
  });
  const begin = () => {
    content.replaceChildren(foot);
    messages.length = 0;
    list.begin(notices);
    const [first] = notices;
    if (first) foot.before(deletedItem(first.comment, first.post));
  };
  const tabs = TABS.map((words, index) =>
    h('div', { class: 'reds-tab-item tab-item', onclick: () => show(index) }, h('span', null, words)),
  );
  function show(index: number) {
    for (const [at, tab] of tabs.entries()) tab.classList.toggle('active', at === index);
    if (index === 0) return begin();
    const hint = index === 1 ? '赞了你的笔记' : '开始关注你了';
    const liked = notices.slice(0, 6);
    content.replaceChildren(...liked.map(({ comment, post }) => likeItem(comment, post, hint)));
  }
  tabs[0]?.classList.add('active');
  content.append(foot);
  fetchNotices(signal).then(
    all => {
      notices = all;
      begin();
    },
    () => undefined,
  );
  const [own] = boot.posts.filter(post => post.author.id === boot.me?.id);
  drive({
    post: () => own?.id ?? '',
    loadAll: list.loadAll,
    append: given => own && list.append(given.map(comment => noticeOf(own, comment, false))),
    arrive({ comment, root }) {
      if (!own) return;
      const notice = noticeOf(own, comment, root !== undefined);
      notices = [notice, ...notices];
      list.prepend(notice);
      messages.unshift(...messages.splice(-1));
    },
  });
  return h('div', 'notification-page', h('div', 'reds-sticky', h('div', 'reds-tabs-list', ...tabs)), content);
}

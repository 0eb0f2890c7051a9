import { type AppendList, appendList } from '../append-list.ts';
import { boot, drive } from '../boot.ts';
import type { Builder } from '../dom.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { component } from '../xiaohongshu/vue.ts';
import { deletedItem, likeItem, type Notice, noticeItem } from './item.ts';
import { fetchNotices, messageOf, noticeOf } from './notices.ts';
import { tabBar } from './tabs.ts';

const h: Builder = component('0b7d3e55');
const PAGE = 20;

const ref = <T>(value: T) => ({ __v_isRef: true, _rawValue: value, _value: value });

/** The notifications, one tab at a time. What was loaded stays; nothing of it has an id that the page shows. */
export class NotificationPage {
  readonly element: HTMLElement;
  readonly #content = h('div', 'tabs-content-container');
  readonly #foot = h('div', 'loading', '加载中');
  /** The first tab's messages in the page's state, in the order of the rows. */
  readonly #messages: object[] = [];
  readonly #list: AppendList<Notice>;
  readonly #own = boot.posts.find(post => post.author.id === boot.me?.id);
  #notices: Notice[] = [];

  constructor(open: (post: ServedPost) => void, signal: AbortSignal) {
    const mentions = { messageList: this.#messages, hasMore: false };
    Object.assign(window.__INITIAL_STATE__.notification, { notificationMap: ref({ mentions }) });
    this.#list = appendList<Notice>({
      rows: this.#content,
      foot: this.#foot,
      scroller: null,
      size: PAGE,
      make: notice => {
        this.#messages.push(messageOf(notice));
        return noticeItem(notice, open);
      },
      done: () => this.#foot.replaceChildren(' - THE END - '),
      signal,
    });
    this.#content.append(this.#foot);
    this.element = h(
      'div',
      'notification-page',
      tabBar(index => this.#show(index)),
      this.#content,
    );
    fetchNotices(signal).then(
      all => {
        this.#notices = all;
        this.#begin();
      },
      () => undefined,
    );
    drive({
      post: () => this.#own?.id ?? '',
      loadAll: this.#list.loadAll,
      append: comments => this.#append(comments),
      arrive: placed => this.#arrive(placed),
    });
  }

  #begin(): void {
    this.#content.replaceChildren(this.#foot);
    this.#messages.length = 0;
    this.#list.begin(this.#notices);
    const [first] = this.#notices;
    if (first) this.#foot.before(deletedItem(first.comment, first.post));
  }

  #show(index: number): void {
    if (index === 0) {
      this.#begin();
      return;
    }
    const hint = index === 1 ? '赞了你的笔记' : '开始关注你了';
    const people = this.#notices.slice(0, 6);
    this.#content.replaceChildren(...people.map(({ comment, post }) => likeItem(comment, post, hint)));
  }

  #append(comments: ServedComment[]): void {
    const post = this.#own;
    if (post) this.#list.append(comments.map(comment => noticeOf(post, comment, false)));
  }

  #arrive({ comment, root }: Placed): void {
    if (!this.#own) return;
    const notice = noticeOf(this.#own, comment, root !== undefined);
    this.#notices = [notice, ...this.#notices];
    this.#list.prepend(notice);
    this.#messages.unshift(...this.#messages.splice(-1));
  }
}

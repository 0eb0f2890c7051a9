import { boot, drive, fetchThread } from '../boot.ts';
import { type Builder, whenNearEnd } from '../dom.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { type CommentItem, commentItem } from './comment-item.ts';
import { authorBox } from './editor.ts';
import { component } from './vue.ts';

const h: Builder = component('2e61fa70');
const loader: Builder = component('45a8d01b');
const PAGE = 10;

/** The comments of one video, `.comment-list`; `counted` hears of every comment more. */
export function commentList(post: ServedPost, counted: () => void, signal: AbortSignal): HTMLElement {
  let waiting: ServedComment[] = [];
  const items: CommentItem[] = [];
  const rows = loader('div', { 'infinite-scroll-distance': '80', class: 'auto-load-list' });
  const foot = h('div', 'comment-list__foot');
  const id = () => post.id;
  const element = h(
    'div',
    'comment-list',
    authorBox(id, boot.me?.avatar ?? 'data:,', place),
    null,
    tools(),
    null,
  );

  function append(given: ServedComment[]) {
    const made = given.map(comment => commentItem(comment, id, place));
    items.push(...made);
    rows.append(...made.map(one => one.element));
  }
  function load(wanted = PAGE) {
    append(waiting.splice(0, wanted));
    if (waiting.length === 0) foot.textContent = items.length > 0 ? '没有更多了' : '还没有评论';
  }
  function place({ comment, root }: Placed) {
    counted();
    if (root !== undefined) return items.find(one => one.id === root)?.addReply(comment);
    const made = commentItem(comment, id, place);
    items.unshift(made);
    rows.prepend(made.element);
  }
  function begin(given: ServedComment[]) {
    waiting = given;
    load();
    element.append(
      h('div', { role: 'group', 'aria-label': 'checkbox-group', class: 'el-checkbox-group' }, rows),
      foot,
    );
    whenNearEnd(foot, null, () => waiting.length > 0 && load(), signal);
  }
  fetchThread(post.id, signal).then(begin, () => undefined);
  drive({ post: id, arrive: place, loadAll: () => load(waiting.length), append });
  return element;
}

function tools(): HTMLElement {
  const plain: Builder = component('2e61fa70');
  const tab = plain(
    'div',
    {
      id: 'tab-all',
      role: 'tab',
      'aria-selected': 'true',
      tabindex: '0',
      class: 'el-tabs__item is-top is-active',
    },
    '全部评论',
  );
  const nav = plain(
    'div',
    { role: 'tablist', class: 'el-tabs__nav is-top' },
    plain('div', 'el-tabs__active-bar is-top'),
    tab,
  );
  const scroll = plain('div', 'el-tabs__nav-wrap is-top', plain('div', 'el-tabs__nav-scroll', nav));
  const tabs = plain('div', 'el-tabs el-tabs--top', plain('div', 'el-tabs__header is-top', scroll));
  const sort = plain(
    'div',
    { class: 'el-select el-select--medium', style: 'width: 148px;' },
    plain(
      'div',
      'el-input el-input--medium el-input--suffix',
      plain('input', {
        type: 'text',
        readonly: 'readonly',
        placeholder: '请选择排序方式',
        class: 'el-input__inner',
      }),
    ),
  );
  return plain('div', 'comment-list-tools', plain('div', 'comment-list-tools__filter', tabs, sort));
}

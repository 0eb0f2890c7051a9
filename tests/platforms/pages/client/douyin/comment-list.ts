import { boot, drive, fetchThread } from '../boot.ts';
import { icon, whenNearEnd } from '../dom.ts';
import { DOWN, SEARCH } from '../icons.ts';
import type { Placed, ServedComment, ServedPost } from '../shapes.ts';
import { inputBox } from './input-box.ts';
import { h, SEMI } from './react.ts';
import { type RootComment, rootComment } from './root-comment.ts';

const PAGE = 10;

/** The comments of one work: the author's own box, the filters, ten roots and ten more whenever the end comes near. */
export function commentList(work: ServedPost, signal: AbortSignal): HTMLElement {
  let waiting: ServedComment[] = [];
  const roots: RootComment[] = [];
  const post = () => work.id;
  const foot = h('div', '$loading', '加载中');
  const rows = h('div', null, foot);

  const append = (given: ServedComment[]) => {
    const made = given.map(comment => rootComment(comment, post, place));
    roots.push(...made);
    foot.before(...made.map(one => one.element));
  };
  const load = (wanted = PAGE) => {
    append(waiting.splice(0, wanted));
    foot.textContent = waiting.length > 0 ? '加载中' : '没有更多评论';
  };
  function place({ comment, root }: Placed) {
    if (root !== undefined) return roots.find(one => one.id === root)?.addReply(comment);
    const made = rootComment(comment, post, place);
    roots.unshift(made);
    rows.prepend(made.element);
  }
  const begin = (given: ServedComment[]) => {
    waiting = given;
    load();
    whenNearEnd(foot, null, () => waiting.length > 0 && load(), signal);
  };
  fetchThread(work.id, signal).then(begin, () => undefined);
  drive({ post, arrive: place, loadAll: () => load(waiting.length), append });
  return h(
    'div',
    null,
    h('div', '$divider $top'),
    ownBox(post, place),
    h('div', '$divider'),
    filters(),
    rows,
  );
}

function ownBox(post: () => string, sent: (placed: Placed) => void): HTMLElement {
  const avatar = h(
    'span',
    {
      class: `${SEMI}-avatar ${SEMI}-avatar-circle ${SEMI}-avatar-small ${SEMI}-avatar-img $avatar__own`,
      role: 'listitem',
    },
    h('img', { alt: 'author avatar', src: boot.me?.avatar ?? 'data:,', class: '' }),
  );
  return h(
    'div',
    null,
    h('div', '$content__own', avatar, inputBox({ placeholder: '有爱评论，说点好听的~', post, sent }).element),
  );
}

function filters(): HTMLElement {
  const select = (words: string) =>
    h(
      'div',
      {
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-label': 'selected',
        class: `${SEMI}-select $select ${SEMI}-select-single`,
        tabindex: '0',
      },
      h('span', `${SEMI}-select-selection-text`, words),
      icon(DOWN, 14),
    );
  const search = h(
    'div',
    `${SEMI}-input-wrapper`,
    icon(SEARCH, 16),
    h('input', { class: `${SEMI}-input ${SEMI}-input-default`, type: 'text', placeholder: '搜索评论关键词' }),
  );
  return h(
    'div',
    '$operations__filters',
    h('div', '$container__filters', select('全部评论'), select('全部人群'), select('最新发布')),
    h('div', '$right__search', h('div', '$container__search', search)),
  );
}

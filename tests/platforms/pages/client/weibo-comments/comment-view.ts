import { boot } from '../boot-data.ts';
import type { Placed, ServedComment } from '../shapes.ts';
import { weiboTime } from '../time-words.ts';
import { showsComment, showsNothing } from '../truth.ts';
import { replyBox } from './reply-box.ts';
import { h, hangComment, profileOf } from './vue.ts';
import { mention, pieces } from './words.ts';

/** One comment's own part: `.item1`, or `.item2` for a reply. Its elements stay while it is used for other comments. */
export interface CommentView {
  element: HTMLElement;
  show(comment: ServedComment, root: ServedComment | undefined): void;
  /** Out of use; its words stay. */
  rest(): void;
}

export interface ViewContext {
  post: string;
  /** `.con1` stands in the item itself, as on some pages. */
  bare: boolean;
  sent(placed: Placed): void;
  /** Its height has changed. */
  grown(): void;
}

export function commentView(kind: 'root' | 'reply', context: ViewContext): CommentView {
  const name = h('a', '$ALink__default');
  const words = h('span');
  const time = h('div');
  const count = h('span', 'woo-like-count');
  const photo = h('div', '$pic__wrap woo-box-flex');
  const answer = iconBed('comment', '评论', () => toggle());
  const remove = iconBed('delete', '删除', () => undefined);
  const opt = h(
    'div',
    'opt woo-box-flex',
    iconBed('report', '举报', () => undefined),
    iconBed('retweet', '转发', () => undefined),
    answer,
    h('div', 'wbpro-iconbed woo-box-flex woo-box-alignCenter', likeButton(count)),
  );
  const text = h('div', 'text', name, ':', words);
  const info = h('div', 'info woo-box-flex woo-box-alignCenter woo-box-justifyBetween', time, opt);
  const con = h('div', kind === 'root' ? 'con1 woo-box-item-flex' : 'con2', text, info);
  const face = h('img', { class: 'woo-avatar-img', alt: '' });
  const avatar = h('a', 'woo-avatar-main $comment__avatar', face);
  const element = kind === 'root' ? rootOf(avatar, con, context.bare) : h('div', 'item2', con);
  let box: HTMLElement | undefined;
  let shown: ServedComment | undefined;

  function close() {
    box?.remove();
    box = undefined;
  }
  function toggle() {
    if (box || !shown) {
      close();
      return context.grown();
    }
    const made = replyBox({
      post: context.post,
      target: shown.id,
      placeholder: '发布你的回复',
      sent(placed) {
        close();
        context.sent(placed);
      },
    });
    box = made.element;
    con.append(box);
    context.grown();
    made.focus();
  }
  function show(comment: ServedComment, root: ServedComment | undefined) {
    if (shown?.id !== comment.id) close();
    shown = comment;
    const { person, to, at, place, likes } = comment;
    for (const link of [name, avatar]) {
      link.setAttribute('href', profileOf(person.id));
      link.setAttribute('usercard', person.id);
    }
    name.textContent = person.name;
    face.setAttribute('src', person.avatar);
    words.replaceChildren(...(to === undefined ? [] : ['回复', mention(to), ':']), ...pieces(comment.text));
    time.textContent = `${weiboTime(at, Date.now())}${place ? ` 来自${place}` : ''}`;
    count.textContent = likes > 0 ? String(likes) : '赞';
    if (comment.picture) {
      photo.replaceChildren(h('img', { class: 'woo-picture-img', src: comment.picture, alt: '' }));
      text.after(photo);
    } else photo.remove();
    if (person.id === boot.me?.id) opt.prepend(remove);
    else remove.remove();
    hangComment(element, comment, root);
    showsComment(element, comment, root?.id);
  }
  return { element, show, rest: () => showsNothing(element) };
}

function rootOf(avatar: HTMLElement, con: HTMLElement, bare: boolean): HTMLElement {
  if (bare) return h('div', '$comment__bare item1', avatar, con);
  return h('div', 'item1', h('div', 'item1in woo-box-flex', avatar, con));
}

function iconBed(name: string, title: string, deed: () => void): HTMLElement {
  const icon = h('i', { class: `woo-font woo-font--${name}`, title });
  return h('div', { class: 'wbpro-iconbed woo-box-flex woo-box-alignCenter', onclick: deed }, icon);
}

const likeButton = (count: HTMLElement): HTMLElement =>
  h(
    'button',
    { class: 'woo-like-main', tabindex: '0', title: '赞', 'aria-pressed': 'false' },
    h('span', 'woo-like-iconWrap'),
    count,
  );

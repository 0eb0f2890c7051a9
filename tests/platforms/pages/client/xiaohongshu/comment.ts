import { boot } from '../boot.ts';
import type { Builder } from '../dom.ts';
import { BUBBLE, DOTS, HEART } from '../icons.ts';
import type { ServedComment } from '../shapes.ts';
import { countWords, xiaohongshuTime } from '../time-words.ts';
import { showsComment } from '../truth.ts';
import { commentText, readable } from './comment-text.ts';
import { component, profileOf, redsIcon } from './vue.ts';

const h: Builder = component('3f27b0c4');
const likeOf: Builder = component('94c1de07');
const textOf: Builder = component('b8a60e31');

export interface CommentNode {
  comment: ServedComment;
  element: HTMLElement;
  /** Shows how many replies there are; the word 回复 stands for none. */
  setReplies(count: number): void;
}

/** One comment or reply. `answer` is what a click on its 回复 does. */
export function commentNode(comment: ServedComment, answer: () => void, root?: string): CommentNode {
  const sub = root !== undefined;
  const replies = h('span', { class: 'count', 'selected-disabled-search': true }, '回复');
  const reply = h(
    'div',
    { class: 'reply icon-container', onclick: answer },
    redsIcon(BUBBLE, 16, 'reply-icon'),
    replies,
  );
  const prefix = boot.switches.changed ? 'cmt-' : 'comment-';
  const element = h(
    'div',
    { id: `${prefix}${comment.id}`, class: sub ? 'comment-item comment-item-sub' : 'comment-item' },
    null,
    h('div', 'comment-inner-container', avatarOf(comment, sub ? 24 : 40), rightOf(comment, sub, reply)),
  );
  showsComment(element, { ...comment, text: readable(comment.text) }, root);
  return {
    comment,
    element,
    setReplies: count => {
      replies.textContent = count > 0 ? String(count) : '回复';
    },
  };
}

const personAttrs = ({ person }: ServedComment) => ({
  href: profileOf(person.id),
  target: '_blank',
  'data-user-id': person.id,
  'data-xsec-token': 'practice',
  'data-xsec-source': 'pc_comment',
});

function avatarOf(comment: ServedComment, size: number): HTMLElement {
  const picture = { class: 'avatar-item', crossorigin: 'anonymous', src: comment.person.avatar, alt: '' };
  return h(
    'div',
    'avatar',
    h(
      'a',
      { ...personAttrs(comment), class: '' },
      h('img', { ...picture, style: `width: ${size}px; height: ${size}px;` }),
    ),
  );
}

function rightOf(comment: ServedComment, sub: boolean, reply: HTMLElement): HTMLElement {
  const name = h(
    'a',
    { ...personAttrs(comment), class: 'name', 'selected-disabled-search': true },
    comment.person.name,
  );
  const tag = comment.byPostAuthor
    ? h('span', { class: 'tag', 'selected-disabled-search': true }, '作者')
    : null;
  return h(
    'div',
    'right',
    h(
      'div',
      'author-wrapper',
      h('div', 'author', name, null, tag),
      h(
        'div',
        sub ? 'comment-menu comment-menu-sub' : 'comment-menu',
        h('div', 'delete-dropdown', redsIcon(DOTS, 16, 'more')),
      ),
    ),
    contentOf(comment),
    comment.picture
      ? h('div', 'comment-picture', h('img', { class: 'inner', src: comment.picture, alt: '' }))
      : null,
    comment.pinned ? h('div', 'labels', h('span', 'top', '置顶评论')) : null,
    null,
    infoOf(comment, reply),
  );
}

function contentOf(comment: ServedComment): HTMLElement {
  if (!comment.to) return h('div', 'content', null, commentText(textOf, comment.text));
  return h(
    'div',
    'content',
    '回复 ',
    h('span', 'nickname', comment.to),
    ' : ',
    commentText(textOf, comment.text),
  );
}

function infoOf(comment: ServedComment, reply: HTMLElement): HTMLElement {
  const when = h('span', { 'selected-disabled-search': true }, xiaohongshuTime(comment.at, Date.now()));
  const where = comment.place
    ? h('span', { class: 'location', 'selected-disabled-search': true }, comment.place)
    : null;
  return h(
    'div',
    'info',
    h('div', 'date', when, where),
    h('div', 'interactions', h('div', 'like', likeWrapper(comment.likes, 16)), reply),
  );
}

/** The heart with its number; the word 赞 stands for none. A click likes, another takes it back. */
export function likeWrapper(likes: number, size: number): HTMLElement {
  const words = (count: number) => (count > 0 ? countWords(count) : '赞');
  const count = likeOf('span', { class: 'count', 'selected-disabled-search': true }, words(likes));
  const heart = redsIcon(HEART, size, 'like-icon');
  let liked = false;
  const wrapper = likeOf('span', { class: 'like-wrapper like-active', onclick: toggle }, heart, count);
  function toggle() {
    liked = !liked;
    wrapper.classList.toggle('liked', liked);
    count.textContent = words(likes + (liked ? 1 : 0));
  }
  return wrapper;
}

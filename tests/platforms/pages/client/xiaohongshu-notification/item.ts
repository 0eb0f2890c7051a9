import { boot } from '../boot.ts';
import type { Builder } from '../dom.ts';
import { BUBBLE } from '../icons.ts';
import type { ServedComment, ServedPost } from '../shapes.ts';
import { xiaohongshuTime } from '../time-words.ts';
import { showsComment } from '../truth.ts';
import { likeWrapper } from '../xiaohongshu/comment.ts';
import { commentText, readable } from '../xiaohongshu/comment-text.ts';
import { component, profileOf, redsIcon } from '../xiaohongshu/vue.ts';
import { replyBox } from './reply-box.ts';

const h: Builder = component('4f1e92b7');
const textOf: Builder = component('b8a60e31');

/** Something that was written to the account: a comment under a note, the whole thread's root where it is a reply. */
export interface Notice {
  post: ServedPost;
  comment: ServedComment;
  /** What it answers; absent: the note. */
  answers?: ServedComment;
  hint: string;
}

export function noticeItem(
  { post, comment, answers, hint }: Notice,
  open: (post: ServedPost) => void,
): HTMLElement {
  const reply = h(
    'div',
    { class: 'action-reply', onclick: () => box.toggle() },
    redsIcon(BUBBLE, 16),
    h('div', 'action-text', '回复'),
  );
  const actions = h(
    'div',
    'actions',
    reply,
    h('div', { class: 'action-like' }, likeWrapper(comment.likes, 16)),
  );
  const info = h(
    'div',
    'info',
    h('div', 'user-info', h('a', profileAttrs(comment), comment.person.name), null),
    h(
      'div',
      'interaction-hint',
      h('span', null, hint),
      h('span', 'interaction-time', xiaohongshuTime(comment.at, Date.now())),
    ),
    h('div', 'interaction-content', null, commentText(textOf, comment.text)),
    answers ? h('div', 'quote-info', commentText(textOf, answers.text)) : null,
    actions,
  );
  const box = replyBox(post, comment, info);
  const item = containerOf(comment, info, coverOf(post, open));
  showsComment(item, { ...comment, text: readable(comment.text) });
  return item;
}

/** A comment that its author took back: nothing that one could answer. */
export const deletedItem = (comment: ServedComment, post: ServedPost): Node =>
  containerOf(
    comment,
    h(
      'div',
      'info',
      h('div', 'user-info', h('a', profileAttrs(comment), comment.person.name), null),
      h('div', 'interaction-hint', h('span', null, '评论了你的笔记'), h('span', 'interaction-time', '03-02')),
      h('div', 'interaction-content', null, h('span', null, '该评论已删除')),
    ),
    coverOf(post, () => undefined),
  );

/** Rows of the other two tabs look alike, and nobody wrote anything. */
export const likeItem = (comment: ServedComment, post: ServedPost, hint: string): Node =>
  containerOf(
    comment,
    h(
      'div',
      'info',
      h('div', 'user-info', h('a', profileAttrs(comment, 'likes'), comment.person.name), null),
      h(
        'div',
        'interaction-hint',
        h('span', null, hint),
        h('span', 'interaction-time', xiaohongshuTime(comment.at, Date.now())),
      ),
    ),
    coverOf(post, () => undefined),
    'likes',
  );

const profileAttrs = ({ person }: ServedComment, tab = 'mentions') => ({
  href: `${profileOf(person.id)}?xsec_token=practice&xsec_source=pc_notice&channelTabId=${tab}`,
  target: '_blank',
});

const coverOf = (post: ServedPost, open: (post: ServedPost) => void): HTMLElement =>
  h(
    'div',
    { class: 'extra', onclick: () => open(post) },
    h('img', { class: 'extra-image', src: post.cover, alt: '' }),
  );

function containerOf(comment: ServedComment, info: HTMLElement, extra: HTMLElement, tab = 'mentions') {
  const face = { class: 'avatar-item', crossorigin: 'anonymous', src: comment.person.avatar, alt: '' };
  return h(
    'div',
    'container',
    h('a', { ...profileAttrs(comment, tab), class: 'user-avatar' }, h('img', face)),
    h('div', 'main', info, extra),
  );
}

export const isMine = ({ person }: ServedComment): boolean => person.id === boot.me?.id;
